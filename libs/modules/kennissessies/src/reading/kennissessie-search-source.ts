import { NetwerkDirectory, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';

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
    const netwerkIds = [...new Set(rows.flatMap(({ netwerk_id }) => netwerk_id ?? []))];
    const netwerken = await this.netwerken.byIds(netwerkIds);
    return rows.map(({ id, title, summary, starts_at, netwerk_id, thema_ids }) => ({
      kind: this.kind,
      id,
      title,
      body: plainText(summary),
      url: `/kennissessies/${id}`,
      // A netwerk that cannot be asked about is no reason to show its sessions to all.
      audience: netwerk_id && netwerken.get(netwerk_id)?.inviteOnly !== false ? [`netwerk:${netwerk_id}`] : ['public'],
      themaIds: thema_ids,
      happensAt: starts_at,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from kennissessies.kennissessie');
    return rows.map(({ id }) => id);
  }
}
