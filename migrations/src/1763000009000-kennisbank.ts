import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was learned and is kept. */
export class Kennisbank1763000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema kennisbank');
    await db.query(`create table kennisbank.kennisproduct (
      id uuid primary key,
      slug text not null constraint kennisproduct_slug_once unique,
      title text not null,
      summary text not null,
      soort text not null check (soort in ('RAPPORT','WEBINAR','PODCAST','LEZING','PRAKTIJKVOORBEELD','TOOL','DATABRON')),
      thema_ids uuid[] not null,
      -- as precise as the source: a year, a month or a day
      published_on text check (published_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
      source_organisatie_id uuid references leden.organisatie (id),
      url text check (url ~ '^https://'),
      -- when somebody must look whether it still holds
      review_on date,
      created_at timestamptz not null
    )`);
    // A text in byte order: 2023-05 is newer than 2023, and what has no date comes last.
    await db.query(`create index kennisproduct_newest on kennisbank.kennisproduct
      (coalesce(published_on, '') collate "C" desc, id desc)`);
    await db.query('create index kennisproduct_of_source on kennisbank.kennisproduct (source_organisatie_id)');
    await db.query('create index kennisproduct_by_thema on kennisbank.kennisproduct using gin (thema_ids)');
    await db.query(`create index kennisproduct_search on kennisbank.kennisproduct
      using gin (to_tsvector('public.dutch_unaccent', title || ' ' || summary))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema kennisbank cascade');
  }
}
