import { type OrganisatieCard, OrganisatieDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the neighbours may ask about organisations. */
@Injectable()
export class OrganisatiesDirectory extends OrganisatieDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisatieCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<OrganisatieCard>(
      'select id, slug, name, soort, code, provincie from leden.organisatie where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async peopleOf(organisatieId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from leden.persoon where organisatie_id = $1 order by name, id',
      [organisatieId],
    );
    return rows.map(({ id }) => id);
  }
}
