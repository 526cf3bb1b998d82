import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, audit, mail outbox and what the workers need; the search configuration that every module uses. */
export class Platform1763000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create extension if not exists unaccent');
    await db.query('create extension if not exists pg_trgm');
    await db.query('create extension if not exists citext');
    await db.query('create extension if not exists btree_gist');

    await db.query('create text search configuration public.dutch_unaccent (copy = pg_catalog.dutch)');
    await db.query(
      'alter text search configuration public.dutch_unaccent alter mapping for hword, hword_part, word with unaccent, dutch_stem',
    );

    await db.query('create schema if not exists platform');
    await db.query(`create table platform.event (
      id uuid primary key,
      name text not null,
      payload jsonb not null,
      actor_id uuid,
      recorded_at timestamptz not null
    )`);
    await db.query('create index event_by_name on platform.event (name, recorded_at)');

    await db.query(`create table platform.audit (
      id uuid primary key,
      actor_id uuid,
      action text not null,
      subject_kind text not null,
      subject_id text not null,
      details jsonb not null,
      at timestamptz not null
    )`);
    await db.query('create index audit_newest on platform.audit (at desc, id desc)');
    await db.query('create index audit_by_subject on platform.audit (subject_kind, subject_id)');

    // Beats are worthless after a crash, so they need not survive one.
    await db.query(
      'create unlogged table platform.worker_heartbeat (worker_id text primary key, beat timestamptz not null)',
    );

    // Which version of which seed data is in, so that a start with nothing new costs one look.
    await db.query(
      'create table platform.seed (name text primary key, version text not null, at timestamptz not null)',
    );

    // One row per mail that must go out. The key makes a second request for the same mail harmless.
    await db.query(`create table platform.mail (
      id uuid primary key,
      key text not null constraint mail_key_once unique,
      recipient citext not null,
      message jsonb not null,
      queued_at timestamptz not null,
      sent_at timestamptz,
      failed_at timestamptz,
      failure text
    )`);
    await db.query('create index mail_unsent on platform.mail (queued_at) where sent_at is null and failed_at is null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table platform.mail, platform.seed, platform.worker_heartbeat, platform.audit, platform.event',
    );
    await db.query('drop text search configuration public.dutch_unaccent');
  }
}
