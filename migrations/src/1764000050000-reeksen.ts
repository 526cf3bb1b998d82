import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series of sessions, and the people beside the organiser: who organises along, who speaks. */
export class Reeksen1764000050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table kennissessies.reeks (
      id uuid primary key,
      title text not null,
      frequency text not null check (frequency in ('WEEKLY','MONTHLY_BY_WEEKDAY','MONTHLY_LAST_WEEKDAY')),
      -- every so many weeks or months
      every integer not null check (every between 1 and 12),
      created_at timestamptz not null
    )`);
    await db.query(`alter table kennissessies.kennissessie
      add column reeks_id uuid references kennissessies.reeks (id),
      -- what was changed by hand for this one session, and so does not follow the rest of its series
      add column deviations text[] not null default '{}'`);
    // The place of a session in its series is its rank by start.
    await db.query(`create index kennissessie_of_reeks on kennissessies.kennissessie (reeks_id, starts_at, id)
      where reeks_id is not null`);

    await db.query(`create table kennissessies.kennissessie_person (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      role text not null check (role in ('CO_ORGANIZER','SPEAKER')),
      position integer not null,
      persoon_id uuid references leden.persoon (id) on delete cascade,
      -- of a speaker without an account
      name text,
      organisatie text,
      bio text,
      created_at timestamptz not null,
      constraint either_an_account_or_a_name check ((persoon_id is null) <> (name is null)),
      constraint rights_need_an_account check (role = 'SPEAKER' or persoon_id is not null),
      constraint once_in_a_role unique (kennissessie_id, role, persoon_id)
    )`);
    await db.query(`create index kennissessie_person_in_order
      on kennissessies.kennissessie_person (kennissessie_id, role, position, id)`);
    // Every list asks what the reader is to each session.
    await db.query(`create index kennissessie_person_of_persoon
      on kennissessies.kennissessie_person (persoon_id, kennissessie_id) where persoon_id is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.kennissessie_person');
    await db.query('alter table kennissessies.kennissessie drop column deviations, drop column reeks_id');
    await db.query('drop table kennissessies.reeks');
  }
}
