import { type OrganisatieCard, OrganisatieDirectory } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** How long a node may show an organisation as it was: they change with a herindeling, and nearly every page names some. */
const FRESH_MS = 60_000;

interface Remembered {
  readonly card: OrganisatieCard;
  readonly until: number;
}

/** What the neighbours may ask about organisations. There are some hundreds: what was read once is remembered a while. */
@Injectable()
export class OrganisatiesDirectory extends OrganisatieDirectory {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisatieCard>> {
    const now = this.clock.now().getTime();
    const fresh = (id: string) => (this.remembered.get(id)?.until ?? 0) > now;
    await this.read(
      ids.filter((id) => !fresh(id)),
      now + FRESH_MS,
    );
    const found = ids.flatMap((id) => this.remembered.get(id)?.card ?? []);
    return new Map(found.map((card) => [card.id, card]));
  }

  async peopleOf(organisatieId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from leden.persoon where organisatie_id = $1 order by name, id',
      [organisatieId],
    );
    return rows.map(({ id }) => id);
  }

  private async read(ids: readonly string[], until: number): Promise<void> {
    if (ids.length === 0) return;
    const rows = await this.database.query<OrganisatieCard>(
      'select id, slug, name, soort, code, provincie from leden.organisatie where id = any($1)',
      [ids],
    );
    // Who is gone is not shown from memory.
    for (const id of ids) this.remembered.delete(id);
    for (const card of rows) this.remembered.set(card.id, { card, until });
  }
}
