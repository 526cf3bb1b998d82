import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes back from calendars: the present answer of each seat, links that ask for a click, work for the organiser. */
export class InvitationsAnswers1764000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table invitations.answer (
      registration_id uuid primary key references kennissessies.registration (id) on delete cascade,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      partstat text not null check (partstat in ('ACCEPTED','TENTATIVE','DECLINED')),
      -- of the invitation it answers, and when it was given: an older answer that comes later changes nothing
      sequence integer not null check (sequence >= 0),
      stamped_at timestamptz not null,
      received_at timestamptz not null,
      via text not null check (via in ('SMTP','IMAP','LINK')),
      -- the mail or the link that gave it
      cause_id uuid not null,
      -- false while the seat that was declined is being freed: what was broken off then is finished, not done again
      settled boolean not null
    )`);

    await db.query('create index answer_of_kennissessie on invitations.answer (kennissessie_id)');

    await db.query(`create table invitations.reply_link (
      id uuid primary key,
      -- the token itself is only in the mail
      token_hash text not null constraint reply_link_token_once unique,
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      purpose text not null check (purpose in ('CONFIRM','UNDO')),
      sequence integer not null,
      stamped_at timestamptz not null,
      issued_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`);
    await db.query(
      'create index reply_link_of_registration on invitations.reply_link (registration_id, purpose, expires_at)',
    );
    await db.query('create index reply_link_by_age on invitations.reply_link (expires_at)');

    await db.query(`create table invitations.hand_work (
      id uuid primary key,
      -- one mail is one piece of work, however often it is delivered
      mail_id uuid not null constraint hand_work_once unique,
      registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      kind text not null check (kind in ('COUNTER','DELEGATED','OTHER_ATTENDEE','REFRESH','UNCLEAR','MESSAGE')),
      subject text not null,
      words text not null,
      -- the time that somebody proposes
      proposed_starts_at timestamptz,
      proposed_ends_at timestamptz,
      -- false: the sender could not be proven to be who was invited
      authentic boolean not null,
      received_at timestamptz not null,
      done_at timestamptz,
      done_by uuid references leden.persoon (id) on delete set null
    )`);
    // The list of a session: what is open first, newest first.
    await db.query(`create index hand_work_of_kennissessie on invitations.hand_work
      (kennissessie_id, ((done_at is not null)::int), received_at desc, id desc)`);
    await db.query('create index hand_work_of_registration on invitations.hand_work (registration_id, received_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table invitations.hand_work, invitations.reply_link, invitations.answer');
  }
}
