import { OrganisatieDirectory, type PersonRole, PersoonDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

interface PersonRow {
  id: string;
  kennissessieId: string;
  role: PersonRole;
  persoonId: string | null;
  name: string | null;
  organisatie: string | null;
  bio: string | null;
}

/** Somebody beside the organiser, as a page shows them. */
export interface ReadPerson extends PersonRow {
  name: string;
}

/** Reads the people of sessions, in their order. Names of accounts are those of the account. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly database: Database,
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
  ) {}

  async of(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ReadPerson[]>> {
    const rows = await this.database.query<PersonRow>(
      `select id, kennissessie_id as "kennissessieId", role, persoon_id as "persoonId", name, organisatie, bio
       from kennissessies.kennissessie_person where kennissessie_id = any($1)
       order by kennissessie_id, role, position, id`,
      [ids],
    );
    const cards = await this.personen.byIds(rows.flatMap(({ persoonId }) => persoonId ?? []));
    const organisaties = await this.organisaties.byIds([...cards.values()].flatMap((card) => card.organisatieId ?? []));
    const people = new Map<string, ReadPerson[]>();
    for (const row of rows) {
      const card = row.persoonId ? cards.get(row.persoonId) : null;
      const name = card?.name ?? row.name;
      if (!name) continue;
      const organisatie = card?.organisatieId ? organisaties.get(card.organisatieId)?.name : row.organisatie;
      const list = people.get(row.kennissessieId) ?? [];
      people.set(row.kennissessieId, [...list, { ...row, name, organisatie: organisatie ?? null }]);
    }
    return people;
  }
}
