import { ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Lets everybody find published opleidingen. */
@Injectable()
export class OpleidingSearchSource extends SearchSource {
  readonly kind = ResultKind.OPLEIDING;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      slug: string;
      title: string;
      body: string;
      thema_ids: string[];
      last_run: Date | null;
    }>(
      // The last run: an opleiding that is over for good ranks lower, one that comes back does not.
      `select o.id, o.slug, o.title, concat_ws(' ', o.summary, o.description) as body, o.thema_ids,
         (select max(u.starts_at) from opleidingen.uitvoering u where u.opleiding_id = o.id) as last_run
       from opleidingen.opleiding o where o.id = any($1) and o.status = 'PUBLISHED'`,
      [ids],
    );
    return rows.map(({ id, slug, title, body, thema_ids, last_run }) => ({
      kind: this.kind,
      id,
      title,
      body,
      url: `/opleidingen/${slug}`,
      audience: ['public'],
      themaIds: thema_ids,
      happensAt: last_run,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from opleidingen.opleiding');
    return rows.map(({ id }) => id);
  }
}
