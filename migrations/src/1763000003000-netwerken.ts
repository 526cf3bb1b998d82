import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Networks and who is in them. */
export class Netwerken1763000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema netwerken');
    await db.query(`create table netwerken.netwerk (
      id uuid primary key,
      slug text not null constraint netwerk_slug_once unique,
      name text not null,
      summary text not null,
      vorm text not null check (vorm in ('LEREND_NETWERK','COMMUNITY_OF_PRACTICE','KENNISSCHAKELPUNT','THEMATAFEL','PLATFORM')),
      access text not null check (access in ('OPEN','ON_REQUEST','INVITE_ONLY')),
      status text not null check (status in ('ACTIVE','ARCHIVED')),
      thema_ids uuid[] not null,
      doelgroepen text[] not null,
      partner_ids uuid[] not null default '{}',
      parent_id uuid references netwerken.netwerk (id),
      -- kept in the transaction that changes a membership, because every list shows it
      member_count integer not null default 0 check (member_count >= 0),
      created_at timestamptz not null
    )`);
    await db.query('create index netwerk_by_name on netwerken.netwerk (name, id)');
    await db.query('create index netwerk_by_thema on netwerken.netwerk using gin (thema_ids)');
    await db.query('create index netwerk_children on netwerken.netwerk (parent_id) where parent_id is not null');
    await db.query(`create index netwerk_search on netwerken.netwerk
      using gin (to_tsvector('public.dutch_unaccent', name || ' ' || summary))`);

    await db.query(`create table netwerken.membership (
      id uuid primary key,
      netwerk_id uuid not null references netwerken.netwerk (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      status text not null check (status in ('REQUESTED','ACTIVE','DECLINED','LEFT')),
      role text not null check (role in ('LID','FACILITATOR','TREKKER')),
      since timestamptz not null,
      reason text,
      constraint membership_once unique (netwerk_id, persoon_id)
    )`);
    await db.query(`create index membership_of_persoon on netwerken.membership (persoon_id) where status = 'ACTIVE'`);
    await db.query('create index membership_in_order on netwerken.membership (netwerk_id, status, since, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema netwerken cascade');
  }
}
