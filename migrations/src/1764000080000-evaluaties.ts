import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who were there thought of a kennissessie. */
export class Evaluaties1764000080000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema evaluaties');
    await db.query(`create table evaluaties.evaluatie (
      kennissessie_id uuid primary key references kennissessies.kennissessie (id) on delete cascade,
      anonymous boolean not null,
      prepared_by_id uuid not null references leden.persoon (id),
      prepared_at timestamptz not null,
      -- null: the session is not over yet
      opened_at timestamptz,
      reminded_at timestamptz,
      -- of how many people the answers may be seen; without names they come by in groups
      shown_count integer not null default 0,
      constraint reminded_after_it_opened check (reminded_at is null or opened_at is not null)
    )`);
    // The two questions that are asked every few minutes.
    await db.query(`create index evaluatie_to_open on evaluaties.evaluatie (kennissessie_id) where opened_at is null`);
    await db.query(`create index evaluatie_to_remind on evaluaties.evaluatie (opened_at)
      where opened_at is not null and reminded_at is null`);

    await db.query(`create table evaluaties.question (
      id uuid primary key,
      kennissessie_id uuid not null references evaluaties.evaluatie (kennissessie_id) on delete cascade,
      position integer not null,
      kind text not null check (kind in ('SCALE','CHOICE','TEXT')),
      text text not null,
      required boolean not null,
      choices text[] not null default '{}',
      several boolean not null default false,
      constraint question_in_order unique (kennissessie_id, position),
      constraint choices_where_one_chooses check ((kind = 'CHOICE') = (cardinality(choices) >= 2)),
      constraint several_where_one_chooses check (kind = 'CHOICE' or not several)
    )`);

    // That somebody answered, so that once is once. No time and nothing that leads to what was answered.
    await db.query(`create table evaluaties.participation (
      kennissessie_id uuid not null references evaluaties.evaluatie (kennissessie_id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      primary key (kennissessie_id, persoon_id)
    )`);

    // What was answered, each answer by itself: without names the answers of one person do not hang together either.
    await db.query(`create table evaluaties.answer (
      id uuid primary key,
      question_id uuid not null references evaluaties.question (id) on delete cascade,
      -- only in an evaluatie by name
      persoon_id uuid references leden.persoon (id) on delete cascade,
      scale smallint check (scale between 1 and 5),
      choices smallint[],
      text text,
      shown boolean not null,
      constraint one_kind_of_answer check (num_nonnulls(scale, choices, text) = 1)
    )`);
    await db.query('create index answer_to_question on evaluaties.answer (question_id, id)');
    await db.query(`create unique index answer_once on evaluaties.answer (question_id, persoon_id)
      where persoon_id is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema evaluaties cascade');
  }
}
