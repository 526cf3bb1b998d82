import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which questions a kennissessie answers: their ids alone, since the questions themselves live elsewhere. */
export class AnsweredQuestions1764000061000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table kennissessies.answered_question (
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      kind text not null check (kind in ('KENNISVRAAG','LEERVRAAG')),
      question_id uuid not null,
      linked_by uuid references leden.persoon (id) on delete set null,
      linked_at timestamptz not null,
      primary key (kennissessie_id, kind, question_id)
    )`);
    // The other way round: which sessions are about a question.
    await db.query('create index answered_question_by_question on kennissessies.answered_question (question_id, kind)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.answered_question');
  }
}
