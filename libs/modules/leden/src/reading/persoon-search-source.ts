import { type AudienceKey, AudienceSource, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  name: string;
  functie: string | null;
  organisatie: string | null;
  expertise: string[];
  thema_ids: string[];
}

/** Lets colleagues find one another by name, work and what they know; visitors find nobody, and nobody finds guests. */
@Injectable()
export class PersoonSearchSource extends SearchSource {
  readonly kind = ResultKind.PERSOON;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<Row>(
      `select p.id, p.name, p.functie, p.expertise, p.thema_ids, o.name as organisatie
       from leden.persoon p left join leden.organisatie o on o.id = p.organisatie_id where p.id = any($1)
         and not p.is_guest`,
      [ids],
    );
    return rows.map(({ id, name, functie, organisatie, expertise, thema_ids }) => ({
      kind: this.kind,
      id,
      title: name,
      body: [functie, organisatie, ...expertise].filter(Boolean).join(', '),
      url: `/leden/${id}`,
      audience: ['signed-in'],
      themaIds: thema_ids,
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from leden.persoon where not is_guest');
    return rows.map(({ id }) => id);
  }
}

/** The keys that everyone holds by being who they are; modules add those of their ruimtes. */
@Injectable()
export class LedenAudience extends AudienceSource {
  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    if (actor.kind !== 'persoon') return ['public'];
    return ['public', 'signed-in', `persoon:${actor.persoonId}`, ...actor.roles.map((role) => `role:${role}` as const)];
  }
}
