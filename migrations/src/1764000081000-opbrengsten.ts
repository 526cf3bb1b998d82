import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a kennissessie leaves behind: materials, a recording with chapters and transcript. */
export class Opbrengsten1764000081000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema opbrengsten');
    await db.query(`create table opbrengsten.materiaal (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      position integer not null,
      title text not null,
      visibility text not null check (visibility in ('PARTICIPANTS','NETWERK','EVERYONE')),
      url text,
      file_hash text,
      file_name text,
      file_type text,
      file_size integer,
      added_by_id uuid not null references leden.persoon (id),
      added_at timestamptz not null,
      -- null: those who take part have not been told yet
      announced_at timestamptz,
      constraint link_or_file check (num_nonnulls(url, file_hash) = 1),
      constraint whole_file check (num_nonnulls(file_hash, file_name, file_type, file_size) in (0, 4))
    )`);
    await db.query('create index materiaal_in_order on opbrengsten.materiaal (kennissessie_id, position, id)');
    // Asked before a file is taken away.
    await db.query('create index materiaal_of_file on opbrengsten.materiaal (file_hash) where file_hash is not null');

    await db.query(`create table opbrengsten.recording (
      kennissessie_id uuid primary key references kennissessies.kennissessie (id) on delete cascade,
      visibility text not null check (visibility in ('PARTICIPANTS','NETWERK','EVERYONE')),
      url text,
      file_hash text,
      file_name text,
      file_type text,
      file_size integer,
      -- [{ at, title }], at in seconds, in order
      chapters jsonb not null default '[]',
      -- [{ at, until, speaker, text }], in order
      cues jsonb not null default '[]',
      changed_by_id uuid not null references leden.persoon (id),
      changed_at timestamptz not null,
      announced_at timestamptz,
      constraint link_or_file check (num_nonnulls(url, file_hash) = 1),
      constraint whole_file check (num_nonnulls(file_hash, file_name, file_type, file_size) in (0, 4))
    )`);
    await db.query('create index recording_of_file on opbrengsten.recording (file_hash) where file_hash is not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema opbrengsten cascade');
  }
}
