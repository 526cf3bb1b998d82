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
    const rows: { id: string }[] = await tx.query(
      `insert into platform.mail (id, key, recipient, message, queued_at, bounce_token)
       values ($1, $2, $3, $4::jsonb, $5, $6) on conflict on constraint mail_key_once do nothing returning id`,
      [
        newId(),
        message.key,
        message.to.address,
        JSON.stringify(message),
        this.clock.now(),
        bounceTokenFor(message.key),
      ],
    );
    const mail = rows[0];
    if (!mail) return false;
    // One waiting job per address: it sends all that waits, so a mail that was put off is tried again with the next one.
    await this.jobs.enqueue(tx, { name: MAIL_SENDER }, { mailId: mail.id }, { key: message.to.address.toLowerCase() });
    return true;
  }
}
