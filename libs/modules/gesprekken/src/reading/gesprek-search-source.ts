import { gesprekUrl, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';

/** More would not make a gesprek easier to find, and an index entry has a limit. */
const MAX_CHARACTERS = 100_000;

/** Only where everyone in the ruimte holds one key. Who may read at a kennissessie or leervraag is decided per person. */
const FINDABLE = `g.ruimte_kind in ('netwerk', 'werkgroep')`;

/** Lets gesprekken be found by those who are in their ruimte, and by nobody else. */
@Injectable()
export class GesprekSearchSource extends SearchSource {
  readonly kind = ResultKind.GESPREK;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      title: string;
      kind: 'netwerk' | 'werkgroep';
      owner_id: string;
      bodies: string[];
    }>(
      `select g.id, g.title, g.ruimte_kind as kind, g.ruimte_owner as owner_id,
         array(select b.body from gesprekken.bericht b where b.gesprek_id = g.id and b.deleted_at is null
               order by b.posted_at, b.id) as bodies
       from gesprekken.gesprek g where g.id = any($1) and ${FINDABLE}`,
      [ids],
    );
    return rows.map(({ id, title, kind, owner_id, bodies }) => ({
      kind: this.kind,
      id,
      title,
      body: bodies.map(plainText).join('\n').slice(0, MAX_CHARACTERS),
      url: gesprekUrl(id),
      audience: [`${kind}:${owner_id}`],
      themaIds: [],
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(`select g.id from gesprekken.gesprek g where ${FINDABLE}`);
    return rows.map(({ id }) => id);
  }
}
