import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of kennissessies: what the organiser set, what a person wants, and who was reminded of what. */
export class Reminders1764000060000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // No row: as it is for every session.
    await db.query(`create table notifications.reminder_setting (
      kennissessie_id uuid primary key references kennissessies.kennissessie (id) on delete cascade,
      week boolean not null,
      day boolean not null,
      hour boolean not null,
      note text,
      changed_at timestamptz not null
    )`);
    await db.query(`create table notifications.reminder_preference (
      persoon_id uuid primary key references leden.persoon (id) on delete cascade,
      week boolean not null,
      day boolean not null,
      hour boolean not null
    )`);
    // With the start in the key: of a session that moved one is reminded anew, of the same start never twice.
    await db.query(`create table notifications.reminder_sent (
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      kind text not null check (kind in ('WEEK','DAY','HOUR')),
      starts_at timestamptz not null,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      sent_at timestamptz not null,
      primary key (registration_id, kind, starts_at)
    )`);
    // How many were reminded, for the organiser.
    await db.query(
      'create index reminder_sent_of_session on notifications.reminder_sent (kennissessie_id, starts_at, kind)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table notifications.reminder_sent, notifications.reminder_preference, notifications.reminder_setting',
    );
  }
}
