import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organiser asks those who register, for what purpose and for how long; and what they answered. */
export class KennissessiesQuestions1764000040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table kennissessies.question (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      position integer not null check (position >= 1),
      kind text not null check (kind in ('TEXT','CHOICE','YES_NO')),
      label text not null,
      -- a text of more than one line
      long boolean not null,
      -- more than one option may be chosen
      multiple boolean not null,
      options text[] not null,
      required boolean not null,
      -- nothing is asked without saying what for and for how long: the law says so
      purpose text not null check (purpose <> ''),
      retention_days integer not null check (retention_days between 1 and 365),
      -- what stays when the answers are gone: that they were deleted, when, and how many
      forgotten_count integer not null default 0 check (forgotten_count >= 0),
      forgotten_at timestamptz,
      -- checked at the end of a statement, so that two questions can change places in one
      constraint question_place_once unique (kennissessie_id, position) deferrable initially immediate,
      constraint options_for_a_choice check ((kind = 'CHOICE') = (cardinality(options) >= 2)),
      constraint forgotten_at_some_time check ((forgotten_count > 0) = (forgotten_at is not null))
    )`);

    await db.query(`create table kennissessies.answer (
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      question_id uuid not null references kennissessies.question (id) on delete cascade,
      -- a text, the chosen options, or JA or NEE
      answer_values text[] not null check (cardinality(answer_values) >= 1),
      answered_at timestamptz not null,
      primary key (registration_id, question_id)
    )`);
    await db.query(
      'create index answer_of_question on kennissessies.answer (question_id, answered_at desc, registration_id)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.answer');
    await db.query('drop table kennissessies.question');
  }
}
