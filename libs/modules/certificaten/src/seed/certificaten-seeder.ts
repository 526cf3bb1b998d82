import { AttendanceDirectory, KennissessieDirectory, PersoonDirectory, RegistrationStatus } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { CertificaatEntity } from '../model/certificaat.entity.js';
import { newCertificaat } from '../model/new-certificaat.js';

/** A session of the demo that gives certificates. */
export interface SeedRegeling {
  readonly kennissessieSlug: string;
  readonly hours: number;
  readonly note?: string;
  readonly organizerEmail: string;
}

/** Fills certificaten with demo data: given long ago, so nobody is told. Running it again changes nothing. */
@Injectable()
export class CertificatenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kennissessies: KennissessieDirectory,
    private readonly attendance: AttendanceDirectory,
    private readonly personen: PersoonDirectory,
  ) {}

  async regelingen(regelingen: readonly SeedRegeling[]): Promise<void> {
    for (const regeling of regelingen) {
      const kennissessieId = derivedId('kennissessie', regeling.kennissessieSlug);
      const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
      if (!session) continue;
      const given = await this.givenFor(kennissessieId, regeling, session.endsAt);
      await this.unitOfWork.run(async (tx) => {
        if (await this.arrange(tx, kennissessieId, regeling, session.createdAt)) {
          await tx.getRepository(CertificaatEntity).insert(given);
        }
      });
    }
  }

  /** False when it was there already. */
  private async arrange(tx: Tx, kennissessieId: string, regeling: SeedRegeling, at: Date): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `insert into certificaten.regeling (kennissessie_id, hours, note, is_on, changed_by, changed_at)
       values ($1, $2, $3, true, $4, $5) on conflict do nothing returning kennissessie_id`,
      [kennissessieId, regeling.hours, regeling.note ?? null, derivedId('persoon', regeling.organizerEmail), at],
    );
    return rows.length > 0;
  }

  private async givenFor(kennissessieId: string, { hours, note }: SeedRegeling, issuedAt: Date) {
    if (!(await this.attendance.isClosed(kennissessieId))) return [];
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const present = seats.filter(({ status }) => status === RegistrationStatus.ATTENDED);
    const ids = present.flatMap(({ persoonId, kennissessie }) => [persoonId, kennissessie.organizerId]);
    const personen = await this.personen.byIds([...new Set(ids)]);
    const nameOf = (id: string) => personen.get(id)?.name ?? '';
    return present.map((seat) => {
      const names = { persoon: nameOf(seat.persoonId), organizer: nameOf(seat.kennissessie.organizerId) };
      return newCertificaat(seat, names, { hours, note: note ?? null }, issuedAt);
    });
  }
}
