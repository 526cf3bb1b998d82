import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the calendars of those with a seat were told last. No row: nothing yet. */
export class Invitations1763000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema invitations');
    await db.query(`create table invitations.seat_invitation (
      registration_id uuid primary key references kennissessies.registration (id) on delete cascade,
      -- of the kennissessie; kept, because a calendar shows two appointments when it changes
      uid text not null,
      -- in the address that answers come back to; kept after a cancellation, so that late answers are recognised
      token text not null constraint seat_invitation_token_once unique,
      -- the SEQUENCE that was mailed last; everything that is mailed raises it
      sequence integer not null check (sequence >= 0),
      state text not null check (state in ('INVITED','WITHDRAWN')),
      -- of the time and place that were mailed last; null when only a withdrawal was
      content_hash text,
      last_sent_at timestamptz not null,
      constraint an_invitation_has_content check (state <> 'INVITED' or content_hash is not null)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema invitations cascade');
  }
}
