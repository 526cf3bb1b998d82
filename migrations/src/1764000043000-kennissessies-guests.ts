import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests: people whom an organiser invites by mail address. One row per address and session, whatever became of it. */
export class KennissessiesGuests1764000043000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table leden.persoon add column is_guest boolean not null default false');
    await db.query(`create table kennissessies.guest_invitation (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      email text not null check (email = lower(email)),
      name text,
      invited_by uuid references leden.persoon (id) on delete set null,
      invited_at timestamptz not null,
      times integer not null default 1,
      accepted_at timestamptz,
      declined_at timestamptz,
      withdrawn_at timestamptz,
      registration_id uuid references kennissessies.registration (id) on delete set null,
      constraint guest_invitation_once unique (kennissessie_id, email)
    )`);
    // How many somebody invited today.
    await db.query('create index guest_invitation_by on kennissessies.guest_invitation (invited_by, invited_at)');
    await db.query('create index guest_invitation_seat on kennissessies.guest_invitation (registration_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.guest_invitation');
    await db.query('alter table leden.persoon drop column is_guest');
  }
}
