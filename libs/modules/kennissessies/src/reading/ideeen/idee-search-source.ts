import { NetwerkDirectory, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { SessieIdeeStatus } from '../../model/ideeen/sessie-idee.entity.js';
import { audienceOf } from '../audience-of.js';

interface Row {
  id: string;
  title: string;
  summary: string;
  netwerk_id: string | null;
  thema_ids: string[];
}

/** Lets sessions without a date be found among the sessions, as long as one can show interest. */
@Injectable()
export class IdeeSearchSource extends SearchSource {
  readonly kind = ResultKind.KENNISSESSIE;

  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<Row>(
      `select id, title, summary, netwerk_id, thema_ids from kennissessies.sessie_idee where id = any($1) and status = $2`,
      [ids, SessieIdeeStatus.OPEN],
    );
    const audience = await audienceOf(this.netwerken, rows);
    return rows.map((row) => ({
      kind: this.kind,
      id: row.id,
      title: row.title,
      body: `${plainText(row.summary)} Nog zonder datum.`,
      url: `/kennissessies/ideeen/${row.id}`,
      audience: audience(row),
      themaIds: row.thema_ids,
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from kennissessies.sessie_idee');
    return rows.map(({ id }) => id);
  }
}
