import { NetwerkDirectory, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { audienceOf } from './audience-of.js';

interface Row {
  id: string;
  title: string;
  summary: string;
  starts_at: Date;
  netwerk_id: string | null;
  thema_ids: string[];
}

/** Lets sessions be found, coming and past: by everyone, or by the members of their netwerk when it is by invitation. */
@Injectable()
export class KennissessieSearchSource extends SearchSource {
  readonly kind = ResultKind.KENNISSESSIE;

  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<Row>(
      `select id, title, summary, starts_at, netwerk_id, thema_ids from kennissessies.kennissessie
       where id = any($1) and status in ('PUBLISHED', 'COMPLETED')`,
      [ids],
    );
    const audience = await audienceOf(this.netwerken, rows);
    return rows.map((row) => ({
      kind: this.kind,
      id: row.id,
      title: row.title,
      body: plainText(row.summary),
      url: `/kennissessies/${row.id}`,
      audience: audience(row),
      themaIds: row.thema_ids,
      happensAt: row.starts_at,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from kennissessies.kennissessie');
    return rows.map(({ id }) => id);
  }
}
