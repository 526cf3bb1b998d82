import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The pilot-werkgroepen and who is in them. */
export class Werkgroepen1763000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema werkgroepen');
    await db.query(`create table werkgroepen.werkgroep (
      id uuid primary key,
      slug text not null constraint werkgroep_slug_once unique,
      name text not null,
      summary text not null,
      phase text not null check (phase in ('VOORBEREIDING','VERKENNING','UITVOERING','BORGING','AFGEROND')),
      thema_ids uuid[] not null,
      partner_ids uuid[] not null default '{}',
      goal_inhoudelijk text,
      goal_procesmatig text,
      parent_id uuid references werkgroepen.werkgroep (id),
      -- kept in the transaction that changes a membership, because every list shows it
      member_count integer not null default 0 check (member_count >= 0),
      created_at timestamptz not null
    )`);
    await db.query('create index werkgroep_by_name on werkgroepen.werkgroep (name, id)');
    await db.query('create index werkgroep_children on werkgroepen.werkgroep (parent_id) where parent_id is not null');

    await db.query(`create table werkgroepen.membership (
      id uuid primary key,
      werkgroep_id uuid not null references werkgroepen.werkgroep (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      status text not null check (status in ('REQUESTED','ACTIVE','DECLINED','LEFT')),
      role text not null check (role in ('LID','FACILITATOR','TREKKER')),
      since timestamptz not null,
      -- why a request was declined, for the one who asked
      reason text,
      constraint werkgroep_membership_once unique (werkgroep_id, persoon_id)
    )`);
    await db.query(`create index werkgroep_membership_of_persoon on werkgroepen.membership (persoon_id)`);
    await db.query(
      'create index werkgroep_membership_in_order on werkgroepen.membership (werkgroep_id, status, since, id)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema werkgroepen cascade');
  }
}
