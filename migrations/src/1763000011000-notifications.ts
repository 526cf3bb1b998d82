import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meldingen: what a person is told within the application. */
export class Notifications1763000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema notifications');
    await db.query(`create table notifications.melding (
      id uuid primary key,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      kind text not null check (kind in ('NETWERK','WERKGROEP','KENNISSESSIE','LEERVRAAG','GESPREK','TOEGANG')),
      text text not null,
      url text not null,
      -- the newest event it tells about
      event_id uuid not null,
      -- while it is unread, news with the same key changes this melding instead of making another
      merge_key text,
      -- how many times that was, the first one included
      times integer not null default 1 check (times > 0),
      -- what the text becomes the second time, behind the number
      again text,
      created_at timestamptz not null,
      read_at timestamptz
    )`);
    await db.query('create index melding_newest on notifications.melding (persoon_id, created_at desc, id desc)');
    await db.query('create index melding_unread on notifications.melding (persoon_id) where read_at is null');
    await db.query(`create unique index melding_merge_once on notifications.melding (persoon_id, merge_key)
      where read_at is null and merge_key is not null`);
    await db.query(`create index melding_merged on notifications.melding (persoon_id, merge_key, event_id)
      where merge_key is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema notifications cascade');
  }
}
