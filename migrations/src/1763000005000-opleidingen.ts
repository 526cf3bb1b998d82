import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue of opleidingen and their runs. */
export class Opleidingen1763000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema opleidingen');
    await db.query(`create table opleidingen.opleiding (
      id uuid primary key,
      slug text not null constraint opleiding_slug_once unique,
      title text not null,
      summary text not null,
      description text,
      aanbieder_id uuid not null references leden.organisatie (id),
      thema_ids uuid[] not null,
      doelgroepen text[] not null check (doelgroepen <@ array['AMBTENAAR','BESTUURDER','RAADSLID','GRIFFIER','VNG','PARTNER']),
      -- in cents; null when on request
      price integer check (price >= 0),
      level text check (level in ('BASIS','VERDIEPING','EXPERT')),
      -- readers are sent there, so never to an address that others can read along with or that runs a script
      url text check (url ~ '^https://'),
      status text not null check (status in ('DRAFT','PUBLISHED')),
      created_at timestamptz not null
    )`);
    await db.query(`create index opleiding_by_title on opleidingen.opleiding (title, id) where status = 'PUBLISHED'`);
    await db.query('create index opleiding_of_aanbieder on opleidingen.opleiding (aanbieder_id)');
    await db.query('create index opleiding_by_thema on opleidingen.opleiding using gin (thema_ids)');
    await db.query('create index opleiding_by_doelgroep on opleidingen.opleiding using gin (doelgroepen)');
    await db.query(`create index opleiding_search on opleidingen.opleiding
      using gin (to_tsvector('public.dutch_unaccent', title || ' ' || summary))`);

    await db.query(`create table opleidingen.uitvoering (
      id uuid primary key,
      opleiding_id uuid not null references opleidingen.opleiding (id) on delete cascade,
      starts_at timestamptz not null,
      ends_at timestamptz check (ends_at > starts_at),
      place text,
      provincie text,
      form text not null check (form in ('ONLINE','ON_SITE','HYBRID'))
    )`);
    await db.query('create index uitvoering_of_opleiding on opleidingen.uitvoering (opleiding_id, starts_at)');
    await db.query('create index uitvoering_coming on opleidingen.uitvoering (starts_at, form, provincie)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema opleidingen cascade');
  }
}
