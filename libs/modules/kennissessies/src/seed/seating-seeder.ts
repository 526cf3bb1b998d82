import { type Doelgroep, PersoonDirectory } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { changeCounts } from '../operations/seats/counts.js';

export interface SeedSeating {
  readonly slug: string;
  readonly approval: boolean;
  readonly registrationClosesAt: Date | null;
  readonly waitlistThreshold: number;
  readonly pools: readonly {
    readonly doelgroep: `${Doelgroep}` | null;
    readonly organisatieSlug: string | null;
    readonly places: number;
  }[];
  /** Who waits and is asked now whether they still want to come: the last seat is theirs until then. */
  readonly offer: { readonly email: string; readonly expiresAt: Date } | null;
  readonly reserved: { readonly email: string; readonly organisatieSlug: string; readonly places: number } | null;
  readonly requestedEmails: readonly string[];
  readonly declined: readonly { readonly email: string; readonly reason: string }[];
}

/** Fills in how registering goes, for sessions that were put in just now. */
@Injectable()
export class SeatingSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly personen: PersoonDirectory,
  ) {}

  async seating(seeds: readonly SeedSeating[]): Promise<void> {
    for (const seed of seeds) {
      const id = derivedId('kennissessie', seed.slug);
      await this.unitOfWork.run(async (tx) => {
        await tx.query(
          `update kennissessies.kennissessie set approval = $2, registration_closes_at = $3, waitlist_threshold = $4
           where id = $1`,
          [id, seed.approval, seed.registrationClosesAt, seed.waitlistThreshold],
        );
        await this.keep(tx, id, seed);
        await this.ask(tx, id, seed);
        if (seed.offer) await this.offer(tx, id, seed.offer);
        if (seed.reserved) await this.reserve(tx, id, seed.reserved);
      });
      await this.fillIn(id);
    }
  }

  private async keep(tx: Tx, id: string, { slug, pools }: SeedSeating): Promise<void> {
    for (const [position, { doelgroep, organisatieSlug, places }] of pools.entries()) {
      await tx.query(
        `insert into kennissessies.place_pool (id, kennissessie_id, position, doelgroep, organisatie_id, places)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          derivedId('pool', slug, String(position)),
          id,
          position,
          doelgroep,
          organisatieSlug && derivedId('organisatie', organisatieSlug),
          places,
        ],
      );
    }
  }

  private async ask(tx: Tx, id: string, { slug, requestedEmails, declined }: SeedSeating): Promise<void> {
    const people = [...requestedEmails.map((email) => ({ email, reason: null })), ...declined];
    for (const [index, { email, reason }] of people.entries()) {
      await tx.query(
        `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, decline_reason, since)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          derivedId('registration', slug, email),
          id,
          derivedId('persoon', email),
          reason === null ? 'REQUESTED' : 'DECLINED',
          reason,
          new Date(this.clock.now().getTime() - (people.length - index) * 3_600_000),
        ],
      );
    }
  }

  /** Somebody with a seat cancelled, and it is kept for who is next. */
  private async offer(tx: Tx, id: string, { email, expiresAt }: NonNullable<SeedSeating['offer']>): Promise<void> {
    await tx.query(
      `update kennissessies.registration set status = 'CANCELLED' where id = (
         select id from kennissessies.registration where kennissessie_id = $1 and status = 'REGISTERED'
         order by since desc limit 1
       )`,
      [id],
    );
    await tx.query(
      `insert into kennissessies.place_hold (id, kennissessie_id, registration_id, expires_at, created_at)
       select $2, $1, r.id, $4, $5 from kennissessies.registration r where r.kennissessie_id = $1 and r.persoon_id = $3`,
      [id, derivedId('offer', id), derivedId('persoon', email), expiresAt, this.clock.now()],
    );
    await changeCounts(tx, id, { registered: -1, held: 1 });
  }

  private async reserve(tx: Tx, id: string, reserved: NonNullable<SeedSeating['reserved']>): Promise<void> {
    const { email, organisatieSlug, places } = reserved;
    const reservationId = derivedId('reservation', id);
    const now = this.clock.now();
    await tx.query(
      `insert into kennissessies.reservation (id, kennissessie_id, persoon_id, organisatie_id, places, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [reservationId, id, derivedId('persoon', email), derivedId('organisatie', organisatieSlug), places, now],
    );
    await tx.query(
      `insert into kennissessies.place_hold (id, kennissessie_id, reservation_id, created_at)
       select h.id, $1, $2, $3 from unnest($4::uuid[]) as h(id)`,
      [id, reservationId, now, Array.from({ length: places }, (_, n) => derivedId('hold', id, String(n)))],
    );
    await changeCounts(tx, id, { held: places });
  }

  /** What decides which places somebody may have stands beside their registration. */
  private async fillIn(id: string): Promise<void> {
    const rows: { persoon_id: string }[] = await this.unitOfWork.run((tx) =>
      tx.query('select persoon_id from kennissessies.registration where kennissessie_id = $1', [id]),
    );
    const cards = await this.personen.byIds(rows.map(({ persoon_id }) => persoon_id));
    await this.unitOfWork.run(async (tx) => {
      for (const { id: persoonId, doelgroep, organisatieId } of cards.values()) {
        await tx.query(
          `update kennissessies.registration set doelgroep = $3, organisatie_id = $4
           where kennissessie_id = $1 and persoon_id = $2`,
          [id, persoonId, doelgroep, organisatieId],
        );
      }
    });
  }
}
