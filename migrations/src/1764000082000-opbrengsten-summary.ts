import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the organiser writes about a kennissessie afterwards, for those who were not there. */
export class OpbrengstenSummary1764000082000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table opbrengsten.summary (
      kennissessie_id uuid primary key references kennissessies.kennissessie (id) on delete cascade,
      -- Markdown
      body text not null,
      author_id uuid not null references leden.persoon (id),
      saved_at timestamptz not null,
      -- null: only who organises the session sees it
      sent_at timestamptz,
      -- where it can be talked about; null when the session has no netwerk to send it to
      gesprek_id uuid references gesprekken.gesprek (id) on delete set null,
      constraint gesprek_once_sent check (gesprek_id is null or sent_at is not null)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table opbrengsten.summary');
  }
}
