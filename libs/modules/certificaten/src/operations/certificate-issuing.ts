import {
  AttendanceDirectory,
  certificateIssued,
  certificateWithdrawn,
  KennissessieDirectory,
  PersoonDirectory,
  type Seat,
} from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { CertificaatEntity } from '../model/certificaat.entity.js';
import { decideIssuing } from '../model/issuing.js';
import { newCertificaat } from '../model/new-certificaat.js';

interface RegelingRow {
  readonly hours: number;
  readonly note: string | null;
  readonly is_on: boolean;
}

interface ValidRow {
  readonly id: string;
  readonly registration_id: string;
}

/**
 * Brings the certificates of a session in line with who was there. Looks at what is true now, so it does not matter how
 * many events led to it, nor in which order they come; twice is once.
 */
@Injectable()
export class CertificateIssuing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly kennissessies: KennissessieDirectory,
    private readonly attendance: AttendanceDirectory,
    private readonly personen: PersoonDirectory,
  ) {}

  /** `registrationId` narrows it to one. `actorId` is whose deed led to it; null: the product itself. */
  async reconcile(kennissessieId: string, actorId: string | null, registrationId?: string): Promise<void> {
    // Until then there is nothing to give, and nothing that was given: hundreds who check in cost one look each.
    if (!(await this.attendance.isClosed(kennissessieId))) return;
    await this.unitOfWork.run(async (tx) => {
      // One at a time for each session: two who look at once would both issue.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('certificaten:' || $1, 0))`, [kennissessieId]);
      const seats = await this.seats(kennissessieId, registrationId);
      if (seats.length === 0) return;
      const regeling = await regelingOf(tx, kennissessieId);
      const valid = await validIn(tx, kennissessieId);
      const toIssue: Seat[] = [];
      for (const seat of seats) {
        const own = valid.get(seat.registrationId);
        const facts = {
          isOn: regeling?.is_on === true,
          isClosed: true,
          status: seat.status,
          hasValid: own !== undefined,
        };
        const decision = decideIssuing(facts);
        switch (decision) {
          case 'issue':
            toIssue.push(seat);
            break;
          case 'withdraw':
            if (own) await this.withdraw(tx, own, seat.persoonId, actorId);
            break;
          case 'leave':
            break;
          default:
            assertNever(decision);
        }
      }
      if (regeling && toIssue.length > 0) await this.issue(tx, toIssue, regeling, actorId);
    });
  }

  private async seats(kennissessieId: string, registrationId: string | undefined): Promise<readonly Seat[]> {
    if (!registrationId) return this.kennissessies.seatsOf(kennissessieId);
    const seat = await this.kennissessies.seat(registrationId);
    return seat ? [seat] : [];
  }

  private async issue(tx: Tx, seats: readonly Seat[], regeling: RegelingRow, actorId: string | null): Promise<void> {
    const ids = seats.flatMap(({ persoonId, kennissessie }) => [persoonId, kennissessie.organizerId]);
    const personen = await this.personen.byIds([...new Set(ids)]);
    const issuedAt = this.clock.now();
    for (const seat of seats) {
      const { persoonId, kennissessie } = seat;
      const persoon = personen.get(persoonId);
      if (!persoon) continue;
      const names = { persoon: persoon.name, organizer: personen.get(kennissessie.organizerId)?.name ?? '' };
      const certificaat = newCertificaat(seat, names, regeling, issuedAt);
      await tx.getRepository(CertificaatEntity).insert(certificaat);
      await this.events.record(tx, certificateIssued({ certificaatId: certificaat.id, persoonId }), actorId);
    }
  }

  private async withdraw(tx: Tx, { id }: ValidRow, persoonId: string, actorId: string | null): Promise<void> {
    await tx.getRepository(CertificaatEntity).update(id, { withdrawnAt: this.clock.now() });
    await this.events.record(tx, certificateWithdrawn({ certificaatId: id, persoonId }), actorId);
  }
}

async function regelingOf(tx: Tx, kennissessieId: string): Promise<RegelingRow | null> {
  const rows: RegelingRow[] = await tx.query(
    'select hours::float8 as hours, note, is_on from certificaten.regeling where kennissessie_id = $1',
    [kennissessieId],
  );
  return rows[0] ?? null;
}

/** The valid certificates of a session, by registration. */
async function validIn(tx: Tx, kennissessieId: string): Promise<ReadonlyMap<string, ValidRow>> {
  const rows: ValidRow[] = await tx.query(
    'select id, registration_id from certificaten.certificaat where kennissessie_id = $1 and withdrawn_at is null',
    [kennissessieId],
  );
  return new Map(rows.map((row) => [row.registration_id, row]));
}
