import { Clock } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../database/index.js';
import { Providers } from '../discovery/index.js';
import { type DeliveryFailure, deliveryFailureIn } from './dsn.js';
import { type InboundMail, MailReader, type ReadOutcome } from './inbound-mail.js';
import { parseMail, UnreadableMail } from './mail-text.js';

/** Wants to know of mails that did not arrive. Providers that extend this class are found by themselves. */
export abstract class BounceWatcher {
  /** In the transaction that writes it down. `key` is the key of the mail. */
  abstract bounced(tx: Tx, key: string, failure: DeliveryFailure, at: Date): Promise<void>;
}

/** Reads what mail servers say of mails of ours that did not arrive, and never answers. */
@Injectable()
export class BounceReader extends MailReader {
  readonly addresses = ['bounce+'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: Providers,
    private readonly clock: Clock,
  ) {
    super();
  }

  async read(mail: InboundMail): Promise<ReadOutcome> {
    const failure = await failureIn(mail.raw);
    if (failure === 'unreadable') return { outcome: 'bounce-unreadable', understood: false };
    // Out-of-office answers and confirmations of receipt come here too.
    if (!failure) return { outcome: 'bounce-no-failure', understood: true };
    const [, token = ''] = /^bounce\+([^@]+)@/.exec((mail.envelope.to ?? '').toLowerCase()) ?? [];
    const key = await this.unitOfWork.run((tx) => this.writeDown(tx, token, failure));
    return { outcome: key === null ? 'bounce-unknown' : 'bounced', understood: true };
  }

  private async writeDown(tx: Tx, token: string, failure: DeliveryFailure): Promise<string | null> {
    const at = this.clock.now();
    // What is known to be lost does not become late again.
    const rows: { key: string }[] = await tx.query(
      `with bounced as (
         update platform.mail set bounced_at = $2, bounce = $3, bounce_status = $4
         where bounce_token = $1 and (bounce is null or bounce = 'TRANSIENT') returning key
       ) select key from bounced`,
      [token, at, failure.permanent ? 'PERMANENT' : 'TRANSIENT', failure.status],
    );
    const key = rows[0]?.key;
    if (key === undefined) return null;
    for (const watcher of this.providers.of(BounceWatcher)) await watcher.bounced(tx, key, failure, at);
    return key;
  }
}

async function failureIn(raw: Buffer): Promise<DeliveryFailure | null | 'unreadable'> {
  try {
    return deliveryFailureIn(await parseMail(raw));
  } catch (error) {
    if (error instanceof UnreadableMail) return 'unreadable';
    throw error;
  }
}
