import { type BerichtCard, GesprekDirectory, type Ruimte, type RuimteKind } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { BerichtEntity } from '../model/bericht.entity.js';
import { BERICHT_COLUMNS } from './bericht-reader.js';

type CardRow = BerichtEntity & { gesprekTitle: string; kind: RuimteKind; ownerId: string };

/** What the neighbours may ask about gesprekken. */
@Injectable()
export class GesprekkenDirectory extends GesprekDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async bericht(berichtId: string): Promise<BerichtCard | null> {
    const row = await this.database.one<CardRow>(
      `select ${BERICHT_COLUMNS}, g.title as "gesprekTitle", g.ruimte_kind as kind, g.ruimte_owner as "ownerId"
       from gesprekken.bericht b join gesprekken.gesprek g on g.id = b.gesprek_id where b.id = $1`,
      [berichtId],
    );
    if (!row) return null;
    const { kind, ownerId, ...bericht } = row;
    return { ...bericht, ruimte: { kind, ownerId } };
  }

  async authorsIn(gesprekId: string): Promise<readonly string[]> {
    return this.ids(
      'select distinct author_id as id from gesprekken.bericht where gesprek_id = $1 and deleted_at is null',
      [gesprekId],
    );
  }

  async idsInRuimte({ kind, ownerId }: Ruimte): Promise<readonly string[]> {
    return this.ids('select id from gesprekken.gesprek where ruimte_kind = $1 and ruimte_owner = $2', [kind, ownerId]);
  }

  private async ids(sql: string, values: readonly unknown[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(sql, values);
    return rows.map(({ id }) => id);
  }
}
