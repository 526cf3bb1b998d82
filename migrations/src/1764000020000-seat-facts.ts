import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was sent to calendars and what came back, per seat: a log that is only added to. */
export class SeatFacts1764000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table invitations.seat_fact (
      id uuid primary key,
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      kind text not null check (kind in ('INVITED','CHANGED','WITHDRAWN','RESENT','ANSWERED','BOUNCED')),
      -- the version of the invitation it is about
      sequence integer not null check (sequence >= 0),
      partstat text check (partstat in ('NEEDS-ACTION','ACCEPTED','DECLINED','TENTATIVE','DELEGATED')),
      -- of the mail that was sent, or that came back
      mail_key text,
      at timestamptz not null,
      -- in words, for the organiser: why a mail came back, what was asked instead
      detail text,
      constraint an_answer_says_what check ((kind = 'ANSWERED') = (partstat is not null))
    )`);
    await db.query('create index seat_fact_of_registration on invitations.seat_fact (registration_id, at, id)');
    // Two mails with one version are what calendars cannot tell apart.
    await db.query(`create unique index seat_fact_version_once on invitations.seat_fact (registration_id, sequence)
      where kind in ('INVITED','CHANGED','WITHDRAWN','RESENT')`);
    // One mail comes back once, whatever number of reports tells so.
    await db.query(`create unique index seat_fact_bounced_once on invitations.seat_fact (mail_key)
      where kind = 'BOUNCED' and mail_key is not null`);
    // What was mailed before the log existed: the last version is known, and when it went.
    await db.query(`insert into invitations.seat_fact (id, registration_id, kind, sequence, mail_key, at)
      select gen_random_uuid(), registration_id,
        case when state = 'WITHDRAWN' then 'WITHDRAWN' when sequence = 0 then 'INVITED' else 'CHANGED' end,
        sequence, 'invitation:' || registration_id || ':' || sequence, last_sent_at
      from invitations.seat_invitation`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table invitations.seat_fact');
  }
}
