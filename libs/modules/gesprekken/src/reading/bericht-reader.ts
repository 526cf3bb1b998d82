import type { RuimteRights } from '@academie/contracts';
import { type Actor, invalidInput, isId, notFound } from '@academie/kernel';
import { Database, encodeCursor, keyset, type SortKey, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayDelete, mayEdit } from '../gesprekken.policy.js';
import type { Bericht } from '../graphql/types.js';
import type { BerichtEntity } from '../model/bericht.entity.js';

/** Where in the gesprek to read; at most one of them, and the beginning without any. */
export interface Place {
  readonly after?: string | null;
  readonly before?: string | null;
  readonly around?: string | null;
}

/** A stretch of a gesprek, and whether there is more on either side of it. */
export interface Stretch {
  readonly nodes: Bericht[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly earlierCursor: string | null;
}

type BerichtRow = BerichtEntity & WithCursor;

export const BERICHT_COLUMNS = `b.id, b.gesprek_id as "gesprekId", b.author_id as "authorId", b.body, b.html,
  b.client_id as "clientId", b.reply_to_id as "replyToId", b.posted_at as "postedAt", b.edited_at as "editedAt",
  b.deleted_at as "deletedAt"`;

const inOrder = (direction: 'asc' | 'desc'): readonly SortKey[] => [
  { sql: 'b.posted_at', type: 'timestamptz', direction },
  { sql: 'b.id', type: 'uuid', direction },
];

/** Reads berichten in the order they were posted. Whether the reader may is decided before. */
@Injectable()
export class BerichtReader {
  constructor(private readonly database: Database) {}

  /** Throws NOT_FOUND when `around` is not in this gesprek. */
  async stretch(actor: Actor, gesprekId: string, rights: RuimteRights, first: number, place: Place): Promise<Stretch> {
    if ([place.after, place.before, place.around].filter(Boolean).length > 1) {
      throw invalidInput([{ path: 'around', message: 'Geef hoogstens een van after, before en around.' }]);
    }
    const { earlier, centre, later } = await this.sides(gesprekId, first, place);
    const rows = [...earlier.rows.toReversed(), ...centre, ...later.rows];
    const [start, end] = [rows.at(0), rows.at(-1)];
    return {
      nodes: withReplies(rows.map((row) => toBericht(actor, row, rights))),
      pageInfo: { endCursor: end ? encodeCursor(end.cursor_key) : null, hasNextPage: later.more },
      earlierCursor: start && earlier.more ? encodeCursor(start.cursor_key) : null,
    };
  }

  async count(gesprekId: string): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'select count(*)::int as n from gesprekken.bericht where gesprek_id = $1',
      [gesprekId],
    );
    return row?.n ?? 0;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, BerichtEntity>> {
    const rows = await this.database.query<BerichtEntity>(
      `select ${BERICHT_COLUMNS} from gesprekken.bericht b where b.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Everything after the bericht `since`, in order, at most `limit`. Throws NOT_FOUND when it is not in this gesprek. */
  async since(gesprekId: string, since: string, limit: number): Promise<BerichtEntity[]> {
    const known = await this.rowOf(gesprekId, since);
    return (await this.side(gesprekId, 'asc', encodeCursor(known.cursor_key), limit)).rows;
  }

  /** What comes before (nearest first), the one in the centre, and what comes after; `more` tells whether it goes on. */
  private async sides(gesprekId: string, first: number, place: Place) {
    const nothing: BerichtRow[] = [];
    if (place.before) {
      const earlier = await this.side(gesprekId, 'desc', place.before, first);
      return { earlier, centre: nothing, later: { rows: nothing, more: true } };
    }
    if (place.around) {
      const centre = await this.rowOf(gesprekId, place.around);
      const cursor = encodeCursor(centre.cursor_key);
      const half = Math.floor(first / 2);
      const [earlier, later] = await Promise.all([
        this.side(gesprekId, 'desc', cursor, half),
        this.side(gesprekId, 'asc', cursor, first - half - 1),
      ]);
      return { earlier, centre: [centre], later };
    }
    const later = await this.side(gesprekId, 'asc', place.after, first);
    return { earlier: { rows: nothing, more: Boolean(place.after) }, centre: nothing, later };
  }

  private async side(
    gesprekId: string,
    direction: 'asc' | 'desc',
    cursor: string | null | undefined,
    first: number,
  ): Promise<{ rows: BerichtRow[]; more: boolean }> {
    const params: unknown[] = [gesprekId];
    const order = keyset(inOrder(direction), cursor, params);
    const rows = await this.database.query<BerichtRow>(
      `select ${BERICHT_COLUMNS}, ${order.cursorColumn} from gesprekken.bericht b
       where b.gesprek_id = $1 and ${order.condition} order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return { rows: rows.slice(0, first), more: rows.length > first };
  }

  private async rowOf(gesprekId: string, berichtId: string): Promise<BerichtRow> {
    if (!isId(berichtId)) throw notFound();
    const { cursorColumn } = keyset(inOrder('asc'), null, []);
    const row = await this.database.one<BerichtRow>(
      `select ${BERICHT_COLUMNS}, ${cursorColumn} from gesprekken.bericht b where b.id = $1 and b.gesprek_id = $2`,
      [berichtId, gesprekId],
    );
    if (!row) throw notFound();
    return row;
  }
}

/** Most replies are to something that was said just before. */
function withReplies(berichten: Bericht[]): Bericht[] {
  const shown = new Map(berichten.map((bericht) => [bericht.id, bericht]));
  for (const bericht of berichten) {
    const replyTo = bericht.replyToId ? shown.get(bericht.replyToId) : undefined;
    if (replyTo) bericht.replyTo = replyTo;
  }
  return berichten;
}

/** A bericht as the API shows it to this reader. */
export function toBericht(actor: Actor, row: BerichtEntity, rights: RuimteRights): Bericht {
  const { id, gesprekId, authorId, body, html, replyToId, postedAt, editedAt, deletedAt } = row;
  return {
    id,
    gesprekId,
    body,
    html,
    postedAt,
    editedAt,
    deletedAt,
    viewerCan: { edit: mayEdit(actor, rights, row), delete: mayDelete(actor, rights, row) },
    authorId,
    replyToId,
    rights,
  };
}
