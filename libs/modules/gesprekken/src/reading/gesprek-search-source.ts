import { gesprekUrl, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
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
      html: string;
    }>(
      `select g.id, g.title, g.ruimte_kind as kind, g.ruimte_owner as owner_id,
         (select coalesce(left(string_agg(b.html, ' ' order by b.posted_at, b.id), $2), '') from gesprekken.bericht b
          where b.gesprek_id = g.id and b.deleted_at is null) as html
       from gesprekken.gesprek g where g.id = any($1) and ${FINDABLE}`,
      [ids, MAX_CHARACTERS],
    );
    return rows.map(({ id, title, kind, owner_id, html }) => ({
      kind: this.kind,
      id,
      title,
      body: textOf(html),
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

/**
 * The words of HTML that was sanitised when it was posted, so that what looks like a tag is one. Rendering every bericht
 * again each time that one is added would cost more than all the rest of posting it.
 */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*(>|$)/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
