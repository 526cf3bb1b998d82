import { Clock } from '@academie/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/index.js';
import { JobHandler } from '../events/index.js';
import { recipientsIn } from './addressees.js';
import type { InboundMail } from './inbound-mail.js';
import { INBOUND_MAIL_HANDLER, InboundMailbox, type MailState } from './inbound-mailbox.js';
import { ATTEMPTS } from './limits.js';

/** Gives a mail that came in to whoever reads mail for its address. */
@Injectable()
export class HandleInboundMail extends JobHandler<{ mailId: string }> {
  readonly name = INBOUND_MAIL_HANDLER;
  override readonly maxAttempts = ATTEMPTS;
  private readonly logger = new Logger(HandleInboundMail.name);

  constructor(
    private readonly database: Database,
    private readonly mailbox: InboundMailbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run({ mailId }: { mailId: string }): Promise<void> {
    // Counted before it is read: a mail that takes the whole process down must not do so for ever.
    const row = await this.database.one<InboundMailRow>(
      // What was put aside is only tried again when a person asks for it: from the start.
      `update platform.inbound_mail set state = 'WAITING', attempts = case when state = 'FAILED' then 1 else attempts + 1 end
       where id = $1 and state in ('WAITING', 'FAILED')
       returning id, via, mail_from, rcpt_to, remote_address, helo, raw, received_at, attempts`,
      [mailId],
    );
    if (!row) return;
    if (row.attempts > ATTEMPTS) return this.settle(mailId, 'FAILED', 'crashed');
    try {
      const { outcome, understood } = await this.read(toMail(row));
      await this.settle(mailId, understood ? 'HANDLED' : 'REFUSED', outcome);
      this.logger.log(`Mail ${mailId} by ${row.via}: ${outcome}`);
    } catch (error) {
      if (row.attempts >= ATTEMPTS) await this.settle(mailId, 'FAILED', 'failed');
      throw error;
    }
  }

  private async read(mail: InboundMail) {
    const named = mail.envelope.to === null ? recipientsIn(mail.raw) : [mail.envelope.to];
    // A mailbox that takes in everything has an address of its own on top; one with a token says more.
    const candidates = named.toSorted((a, b) => Number(b.includes('+')) - Number(a.includes('+')));
    for (const to of candidates) {
      const reader = this.mailbox.readerOf(to);
      if (reader) return reader.read({ ...mail, envelope: { ...mail.envelope, to } });
    }
    return { outcome: 'not-for-us', understood: true };
  }

  private async settle(id: string, state: MailState, outcome: string): Promise<void> {
    await this.database.query(
      'update platform.inbound_mail set state = $2, outcome = $3, handled_at = $4 where id = $1',
      [id, state, outcome, this.clock.now()],
    );
  }
}

interface InboundMailRow {
  id: string;
  via: InboundMail['via'];
  mail_from: string;
  rcpt_to: string | null;
  remote_address: string | null;
  helo: string | null;
  raw: Buffer;
  received_at: Date;
  attempts: number;
}

function toMail(row: InboundMailRow): InboundMail {
  return {
    id: row.id,
    raw: row.raw,
    envelope: { from: row.mail_from, to: row.rcpt_to },
    remoteAddress: row.remote_address,
    helo: row.helo,
    via: row.via,
    receivedAt: row.received_at,
  };
}
