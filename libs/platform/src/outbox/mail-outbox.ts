import { Clock, newId } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Jobs } from '../events/index.js';
import { bounceTokenFor, type MailMessage } from '../mail/index.js';
import { MAIL_SENDER } from './mail-sender.js';

/**
 * The one way out for mail. In the transaction it writes the mail and asks for it to be sent; mails to one address go
 * out one by one, in the order they were written, because an invitation that overtakes its own change is wrong.
 */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** To whom the mail with this Message-ID went; null when it is none of ours. */
  async recipientOf(messageId: string): Promise<string | null> {
    const [, token] = /^<?([0-9a-f]{40})@/.exec(messageId.trim()) ?? [];
    if (!token) return null;
    const row = await this.database.one<{ recipient: string }>(
      'select recipient from platform.mail where bounce_token = $1 and sent_at is not null',
      [token],
    );
    return row?.recipient ?? null;
  }

  /** Queues the mail. Returns false when a mail with this key was queued before: then nothing happens. */
  async enqueue(tx: Tx, message: MailMessage): Promise<boolean> {
    return (await this.enqueueAll(tx, [message])) === 1;
  }

  /** Queues many mails, in this order, in two statements. Returns how many were not queued before. */
  async enqueueAll(tx: Tx, messages: readonly MailMessage[]): Promise<number> {
    const rows: { id: string; recipient: string }[] = await tx.query(
      `insert into platform.mail (id, key, recipient, message, queued_at, bounce_token)
       select m.id, m.key, m.recipient, m.message, $5, m.bounce_token
       from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[], $6::text[])
         with ordinality as m(id, key, recipient, message, bounce_token, nth)
       order by m.nth
       on conflict on constraint mail_key_once do nothing returning id, recipient`,
      [
        messages.map(() => newId()),
        messages.map(({ key }) => key),
        messages.map(({ to }) => to.address),
        messages.map((message) => JSON.stringify(message)),
        this.clock.now(),
        messages.map(({ key }) => bounceTokenFor(key)),
      ],
    );
    // One waiting job per address: it sends all that waits, so a mail that was put off is tried again with the next one.
    const byAddress = new Map(rows.map(({ id, recipient }) => [recipient.toLowerCase(), id]));
    const jobs = [...byAddress].map(([key, mailId]) => ({ payload: { mailId }, key }));
    await this.jobs.enqueueAll(tx, { name: MAIL_SENDER }, jobs);
    return rows.length;
  }
}
