import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the calendars of those with a seat were told last. */
export class Invitations1763000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema invitations');
    await db.query(`create table invitations.seat_invitation (
      registration_id uuid primary key references kennissessies.registration (id) on delete cascade,
      -- of the kennissessie; kept, because a calendar shows two appointments when it changes
      uid text not null,
      -- in the address that answers come back to; kept after a cancellation, so that late answers are recognised
      token text not null constraint seat_invitation_token_once unique,
      -- the SEQUENCE that was mailed last; null: nothing was mailed yet
      sequence integer check (sequence >= 0),
      state text not null check (state in ('NONE','INVITED','WITHDRAWN')),
      -- of the time and place that were mailed last
      content_hash text,
      last_sent_at timestamptz,
      constraint what_was_sent_has_a_sequence check (
        (state = 'NONE') = (sequence is null) and (state = 'NONE') = (last_sent_at is null)
      ),
      constraint an_invitation_has_content check (state <> 'INVITED' or content_hash is not null)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema invitations cascade');
  }
}
