import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that came in, and what mail servers say of mail that did not arrive. */
export class PlatformInboundMail1764000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table platform.inbound_mail (
      id uuid primary key,
      -- names the mail in the mailbox it was found in, so that it is taken in once; null when it was delivered to us
      source text constraint inbound_mail_once unique,
      via text not null check (via in ('SMTP','IMAP')),
      mail_from text not null,
      rcpt_to text,
      remote_address text,
      helo text,
      raw bytea not null,
      received_at timestamptz not null,
      state text not null default 'WAITING' check (state in ('WAITING','HANDLED','REFUSED','FAILED')),
      attempts integer not null default 0,
      -- a word for the numbers, never what was in the mail
      outcome text,
      handled_at timestamptz
    )`);
    // Thrown away after a month.
    await db.query('create index inbound_mail_by_age on platform.inbound_mail (received_at)');

    await db.query(`alter table platform.mail
      add bounce_token text,
      add bounced_at timestamptz,
      add bounce text check (bounce in ('PERMANENT','TRANSIENT')),
      add bounce_status text,
      add constraint bounced_as_something check ((bounce is null) = (bounced_at is null))`);
    await db.query(`update platform.mail set bounce_token = left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 40)`);
    await db.query('create index mail_by_bounce_token on platform.mail (bounce_token)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table platform.mail drop bounce_token, drop bounced_at, drop bounce, drop bounce_status');
    await db.query('drop table platform.inbound_mail');
  }
}
