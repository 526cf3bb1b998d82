import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Discussions in a ruimte, what is said in them, and how far everyone has read. */
export class Gesprekken1763000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema gesprekken');

    await db.query(`create table gesprekken.gesprek (
      id uuid primary key,
      -- the thing it belongs to is in another module, which guards it by its own policy
      ruimte_kind text not null check (ruimte_kind in ('netwerk','werkgroep','kennissessie','leervraag')),
      ruimte_owner uuid not null,
      title text not null check (char_length(title) between 3 and 160),
      started_by uuid not null references leden.persoon (id),
      created_at timestamptz not null,
      -- kept in the transaction that posts or deletes, because every list shows it
      bericht_count integer not null check (bericht_count >= 0),
      last_bericht_at timestamptz not null,
      last_bericht_id uuid not null
    )`);
    await db.query(`create index gesprek_newest on gesprekken.gesprek
      (ruimte_kind, ruimte_owner, last_bericht_at desc, id desc)`);

    await db.query(`create table gesprekken.bericht (
      id uuid primary key,
      gesprek_id uuid not null references gesprekken.gesprek (id) on delete cascade,
      author_id uuid not null references leden.persoon (id),
      body text not null check (char_length(body) <= 20000),
      html text not null,
      client_id text check (char_length(client_id) <= 100),
      reply_to_id uuid,
      posted_at timestamptz not null,
      edited_at timestamptz,
      deleted_at timestamptz,
      constraint bericht_client_once unique (gesprek_id, author_id, client_id),
      constraint bericht_of_gesprek unique (gesprek_id, id),
      constraint reply_in_same_gesprek foreign key (gesprek_id, reply_to_id) references gesprekken.bericht (gesprek_id, id),
      -- what is deleted is gone from every read, whoever forgets to ask
      constraint deleted_is_empty check (deleted_at is null or (body = '' and html = '')),
      constraint says_something check (deleted_at is not null or body <> '')
    )`);
    // Deferred, because a gesprek and its first bericht come into being together.
    await db.query(`alter table gesprekken.gesprek add constraint last_bericht_exists
      foreign key (id, last_bericht_id) references gesprekken.bericht (gesprek_id, id) deferrable initially deferred`);
    // Pages in both directions, and "everything since this one".
    await db.query('create unique index bericht_in_order on gesprekken.bericht (gesprek_id, posted_at, id)');
    // Unread is counted from the index alone.
    await db.query(`create index bericht_unread on gesprekken.bericht (gesprek_id, posted_at, id)
      include (author_id) where deleted_at is null`);

    await db.query(`create table gesprekken.bericht_version (
      bericht_id uuid not null references gesprekken.bericht (id) on delete cascade,
      version integer not null check (version > 0),
      body text not null,
      change text not null check (change in ('EDITED','DELETED')),
      changed_by uuid not null references leden.persoon (id),
      changed_at timestamptz not null,
      primary key (bericht_id, version)
    )`);

    await db.query(`create table gesprekken.read_mark (
      gesprek_id uuid not null references gesprekken.gesprek (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      up_to_posted_at timestamptz not null,
      up_to_id uuid not null,
      primary key (gesprek_id, persoon_id)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema gesprekken cascade');
  }
}
