import type { PersonRole } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReeksFrequency } from '../model/reeksen/reeks-rule.js';

export interface SeedReeks {
  readonly slug: string;
  readonly title: string;
  readonly frequency: `${ReeksFrequency}`;
  readonly every: number;
  /** Slugs of kennissessies that were seeded before. */
  readonly sessies: readonly string[];
  /** What was changed by hand, by slug of the session. */
  readonly afwijkend: Readonly<Record<string, readonly string[]>>;
}

/** Somebody with an account (`email`), or a name. */
export interface SeedPerson {
  readonly sessie: string;
  readonly role: `${PersonRole}`;
  readonly email?: string | null;
  readonly name?: string;
  readonly organisatie?: string;
  readonly bio?: string;
}

/** Fills the series and the people of sessions. Running it again changes nothing that people have changed. */
@Injectable()
export class ReeksenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async reeksen(reeksen: readonly SeedReeks[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { slug, title, frequency, every, sessies, afwijkend } of reeksen) {
        const id = derivedId('reeks', slug);
        const made: unknown[] = await tx.query(
          `insert into kennissessies.reeks (id, title, frequency, every, created_at) values ($1, $2, $3, $4, $5)
           on conflict do nothing returning id`,
          [id, title, frequency, every, this.clock.now()],
        );
        if (made.length === 0) continue;
        for (const sessie of sessies) {
          await tx.query('update kennissessies.kennissessie set reeks_id = $2, deviations = $3 where id = $1', [
            derivedId('kennissessie', sessie),
            id,
            afwijkend[sessie] ?? [],
          ]);
        }
      }
    });
  }

  async people(people: readonly SeedPerson[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // All of them, or none: one who is missing later was taken away by somebody.
      const known: unknown[] = await tx.query('select 1 from kennissessies.kennissessie_person where id = any($1)', [
        people.map(idOf),
      ]);
      if (known.length > 0) return;
      for (const [position, person] of people.entries()) {
        const { sessie, role, email, name, organisatie, bio } = person;
        await tx.query(
          `insert into kennissessies.kennissessie_person
             (id, kennissessie_id, role, position, persoon_id, name, organisatie, bio, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
          [
            idOf(person),
            derivedId('kennissessie', sessie),
            role,
            position,
            email ? derivedId('persoon', email) : null,
            email ? null : (name ?? null),
            email ? null : (organisatie ?? null),
            bio ?? null,
            this.clock.now(),
          ],
        );
      }
    });
  }
}

function idOf({ sessie, role, email, name }: SeedPerson): string {
  return derivedId('kennissessie-person', sessie, role, email ?? name ?? '');
}
