import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One index over everything that can be found, with who may find it. */
export class Search1763000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema search');
    await db.query(`create table search.document (
      kind text not null,
      id uuid not null,
      title text not null,
      body text not null,
      url text not null,
      -- a reader must hold one of these keys
      audience text[] not null check (cardinality(audience) > 0),
      thema_ids uuid[] not null,
      happens_at timestamptz,
      words tsvector not null generated always as (
        setweight(to_tsvector('public.dutch_unaccent', title), 'A') || setweight(to_tsvector('public.dutch_unaccent', body), 'C')
      ) stored,
      primary key (kind, id)
    )`);
    await db.query('create index document_words on search.document using gin (words)');
    // Typing errors and parts of compounds: "netwerkbijenkomst" still finds "netwerkbijeenkomst".
    await db.query('create index document_title_letters on search.document using gin (title gin_trgm_ops)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema search cascade');
  }
}
