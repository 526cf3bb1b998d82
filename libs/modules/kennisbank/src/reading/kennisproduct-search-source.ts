import { ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Lets everybody find kennisproducten. */
@Injectable()
export class KennisproductSearchSource extends SearchSource {
  readonly kind = ResultKind.KENNISPRODUCT;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      slug: string;
      title: string;
      summary: string;
      thema_ids: string[];
    }>('select id, slug, title, summary, thema_ids from kennisbank.kennisproduct where id = any($1)', [ids]);
    return rows.map(({ id, slug, title, summary, thema_ids }) => ({
      kind: this.kind,
      id,
      title,
      body: summary,
      url: `/kennisbank/${slug}`,
      audience: ['public'],
      themaIds: thema_ids,
      // Knowledge is not over on the day it came out.
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from kennisbank.kennisproduct');
    return rows.map(({ id }) => id);
  }
}
