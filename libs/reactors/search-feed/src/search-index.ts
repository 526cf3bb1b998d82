import { type ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';

const BATCH = 500;

/** Keeps the index equal to what the modules let others find. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly database: Database,
    private readonly providers: Providers,
  ) {}

  /** Brings these things up to date; what its owner no longer shows is taken out. */
  async refresh(kind: ResultKind, ids: readonly string[]): Promise<void> {
    const sources = this.providers.of(SearchSource).filter((candidate) => candidate.kind === kind);
    if (sources.length === 0 || ids.length === 0) return;
    // What one source does not know, another of the same kind may.
    const documents = (await Promise.all(sources.map((source) => source.documents(ids)))).flat();
    const shown = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !shown.has(id));
    await this.write(documents);
    if (gone.length > 0) {
      await this.database.query('delete from search.document where kind = $1 and id = any($2::uuid[])', [kind, gone]);
    }
  }

  /** Fills the index anew, for a fresh database or after a change of what can be found. */
  async rebuild(): Promise<void> {
    const sources = this.providers.of(SearchSource);
    for (const kind of new Set(sources.map((source) => source.kind))) {
      const ofKind = sources.filter((source) => source.kind === kind);
      const ids = (await Promise.all(ofKind.map((source) => source.allIds()))).flat();
      await this.database.query('delete from search.document where kind = $1 and not (id = any($2::uuid[]))', [
        kind,
        ids,
      ]);
      for (let start = 0; start < ids.length; start += BATCH) {
        await this.refresh(kind, ids.slice(start, start + BATCH));
      }
    }
  }

  private async write(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    // As JSON, because arrays of arrays must be rectangular in PostgreSQL and audiences are not.
    await this.database.query(
      `insert into search.document (kind, id, title, body, url, audience, thema_ids, happens_at)
       select d.kind, d.id, d.title, d.body, d.url, d.audience, d."themaIds", d."happensAt"
       from jsonb_to_recordset($1::jsonb) as d(kind text, id uuid, title text, body text, url text,
         audience text[], "themaIds" uuid[], "happensAt" timestamptz)
       where cardinality(d.audience) > 0
       on conflict (kind, id) do update set title = excluded.title, body = excluded.body, url = excluded.url,
         audience = excluded.audience, thema_ids = excluded.thema_ids, happens_at = excluded.happens_at`,
      [JSON.stringify(documents)],
    );
  }
}
