import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proof that somebody was at a kennissessie. */
export class Certificaten1764000071000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema certificaten');
    // What the organiser decided for one session; no row: no certificates.
    await db.query(`create table certificaten.regeling (
      kennissessie_id uuid primary key references kennissessies.kennissessie (id) on delete cascade,
      hours numeric(5, 2) not null check (hours > 0 and hours <= 100),
      -- for example PE-points, in the words of the organiser
      note text check (length(note) between 1 and 300),
      is_on boolean not null,
      changed_by uuid references leden.persoon (id) on delete set null,
      changed_at timestamptz not null
    )`);
    await db.query(`create table certificaten.certificaat (
      id uuid primary key,
      -- what one proves it with; more than 128 random bits, so that nobody finds one by trying
      number text not null constraint certificaat_number_once unique,
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      -- as it was when it was issued: a proof does not change with what it was made from
      persoon_name text not null,
      title text not null,
      organizer_name text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      hours numeric(5, 2) not null,
      note text,
      issued_at timestamptz not null,
      withdrawn_at timestamptz
    )`);
    // Issued once per registration, however many workers come by; after a withdrawal a new one may follow.
    await db.query(`create unique index certificaat_valid_once on certificaten.certificaat (registration_id)
      where withdrawn_at is null`);
    await db.query(`create index certificaat_of_persoon on certificaten.certificaat (persoon_id, starts_at desc, id)`);
    await db.query('create index certificaat_of_kennissessie on certificaten.certificaat (kennissessie_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema certificaten cascade');
  }
}
