import type { Doelgroep, InterestWish } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

export interface SeedSessieIdee {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly doelgroepen: readonly `${Doelgroep}`[];
  readonly themaSlug: string;
  readonly netwerkSlug: string | null;
  readonly organizerEmail: string;
  readonly createdAt: Date;
  /** In the order in which they said so. */
  readonly interested: readonly {
    readonly email: string;
    readonly wish: `${InterestWish}`;
    readonly doelgroep: `${Doelgroep}`;
  }[];
}

/** Fills sessions without a date with demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class IdeeenSeeder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ideeen(ideeen: readonly SeedSessieIdee[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const idee of ideeen) {
        if (await this.insert(tx, idee)) await this.interest(tx, idee);
      }
    });
  }

  private async insert(tx: Tx, seed: SeedSessieIdee): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `insert into kennissessies.sessie_idee (id, title, summary, doelgroepen, thema_ids, netwerk_id, organizer_id, status,
         interested_count, last_interest_number, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'OPEN', $8::int, $8::int, $9, $9) on conflict do nothing returning id`,
      [
        ideeId(seed),
        seed.title,
        seed.summary,
        seed.doelgroepen,
        [derivedId('thema', seed.themaSlug)],
        seed.netwerkSlug ? derivedId('netwerk', seed.netwerkSlug) : null,
        derivedId('persoon', seed.organizerEmail),
        seed.interested.length,
        seed.createdAt,
      ],
    );
    return rows.length > 0;
  }

  private async interest(tx: Tx, seed: SeedSessieIdee): Promise<void> {
    await tx.query(
      `insert into kennissessies.belangstelling (idee_id, persoon_id, doelgroep, wish, number, since)
       select $1, b.persoon, b.doelgroep, b.wish, b.number, $5
       from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as b(persoon, doelgroep, wish, number)`,
      [
        ideeId(seed),
        seed.interested.map(({ email }) => derivedId('persoon', email)),
        seed.interested.map(({ doelgroep }) => doelgroep),
        seed.interested.map(({ wish }) => wish),
        seed.createdAt,
      ],
    );
  }
}

const ideeId = ({ slug }: SeedSessieIdee) => derivedId('sessie-idee', slug);
