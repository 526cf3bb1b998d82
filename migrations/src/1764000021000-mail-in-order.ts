import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail to one address goes out in the order it was written, so that order is written down. */
export class MailInOrder1764000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Not the time: two mails of one transaction have the same, and the clocks of two machines differ.
    await db.query('alter table platform.mail add column number bigint');
    await db.query(`update platform.mail m set number = o.number
      from (select id, row_number() over (order by queued_at, id) as number from platform.mail) o where o.id = m.id`);
    await db.query('alter table platform.mail alter column number set not null');
    await db.query('alter table platform.mail alter column number add generated always as identity');
    await db.query(`select setval(pg_get_serial_sequence('platform.mail', 'number'), coalesce(max(number), 0) + 1, false)
      from platform.mail`);
    await db.query('drop index platform.mail_unsent');
    await db.query(`create index mail_unsent on platform.mail (recipient, number)
      where sent_at is null and failed_at is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index platform.mail_unsent');
    await db.query('create index mail_unsent on platform.mail (queued_at) where sent_at is null and failed_at is null');
    await db.query('alter table platform.mail drop column number');
  }
}
