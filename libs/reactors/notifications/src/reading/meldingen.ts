import { Clock, isId, notFound } from '@academie/kernel';
import { Database, keyset, type Page, type SortKey, toPage, type WithCursor } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Melding } from '../graphql/types.js';

const NEWEST_FIRST: readonly SortKey[] = [
  { sql: 'm.created_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'm.id', type: 'uuid', direction: 'desc' },
];

/** The meldingen of one person. */
@Injectable()
export class Meldingen {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(persoonId: string, first: number, after?: string | null): Promise<Page<Melding>> {
    const params: unknown[] = [persoonId];
    const order = keyset(NEWEST_FIRST, after, params);
    const rows = await this.database.query<Melding & WithCursor>(
      `select m.id, m.kind, m.text, m.url, m.created_at as "createdAt", m.read_at as "readAt", ${order.cursorColumn}
       from notifications.melding m where m.persoon_id = $1 and ${order.condition}
       order by ${order.orderBy} limit $${params.push(first + 1)}`,
      params,
    );
    return toPage(rows, first, ({ id, kind, text, url, createdAt, readAt }) => ({
      id,
      kind,
      text,
      url,
      createdAt,
      readAt,
    }));
  }

  async count(persoonId: string): Promise<number> {
    const sql = 'select count(*)::int as n from notifications.melding where persoon_id = $1';
    return (await this.database.one<{ n: number }>(sql, [persoonId]))?.n ?? 0;
  }

  async unreadCount(persoonId: string): Promise<number> {
    const sql = 'select count(*)::int as n from notifications.melding where persoon_id = $1 and read_at is null';
    return (await this.database.one<{ n: number }>(sql, [persoonId]))?.n ?? 0;
  }

  /**
   * Marks as read up to and including a melding, or all of them: what came in while the person was looking stays unread.
   * Throws NOT_FOUND when the melding is not theirs.
   */
  async markRead(persoonId: string, upTo: string | null): Promise<void> {
    if (upTo !== null && !(await this.isOwn(persoonId, upTo))) throw notFound();
    await this.database.query(
      `update notifications.melding m set read_at = $2 where m.persoon_id = $1 and m.read_at is null
         and ($3::uuid is null or (m.created_at, m.id) <= (select o.created_at, o.id from notifications.melding o where o.id = $3))`,
      [persoonId, this.clock.now(), upTo],
    );
  }

  private async isOwn(persoonId: string, meldingId: string): Promise<boolean> {
    if (!isId(meldingId)) return false;
    const sql = 'select id from notifications.melding where id = $1 and persoon_id = $2';
    return (await this.database.one(sql, [meldingId, persoonId])) !== null;
  }
}
