import { Clock } from '@academie/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../database/index.js';
import { Events, JobHandler } from '../events/index.js';
import { MailDeliveryError, type MailMessage, MailTransport, PermanentMailError } from '../mail/index.js';
import { mailRefused } from './mail-refused.js';

export const MAIL_SENDER = 'mail/send';

/** A mail that is put off for longer is as good as refused: whoever waits for it must hear so. */
const GIVE_UP_AFTER_MS = 24 * 3600 * 1000;
/** The server is about to stop: that says nothing about the mail. */
const CLOSING_DOWN = 421;

interface UnsentMail {
  readonly id: string;
  readonly key: string;
  readonly message: MailMessage;
  readonly queued_at: Date;
}

/**
 * Sends all that waits for one address, one by one, in the order it was written: an invitation that overtakes its own
 * change, or a withdrawal, leaves a calendar wrong. So a mail that cannot be sent yet keeps the next ones to that
 * address waiting, and one that never can be is put aside.
 */
@Injectable()
export class MailSender extends JobHandler<{ mailId: string }> {
  readonly name = MAIL_SENDER;
  override readonly maxAttempts = 14;
  private readonly logger = new Logger(MailSender.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly transport: MailTransport,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** `mailId` is any mail to the address. */
  async run({ mailId }: { mailId: string }): Promise<void> {
    while (await this.sendNext(mailId));
  }

  /**
   * False when nothing more waits for the address of this mail: what is written from now on has a job of its own. Throws
   * when the next mail cannot be sent yet. Sending is an effect outside the transaction: after a crash it may happen
   * twice, with the same Message-ID, by which receivers know it.
   */
  private async sendNext(mailId: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      // Another worker may look at the same address: it waits here until this mail is written down as sent.
      const [address]: { recipient: string }[] = await tx.query(
        `select recipient, pg_advisory_xact_lock(hashtextextended('mail:' || lower(recipient::text), 0))
         from platform.mail where id = $1`,
        [mailId],
      );
      const [mail, next]: UnsentMail[] = await tx.query(
        `select id, key, message, queued_at from platform.mail
         where recipient = $1 and sent_at is null and failed_at is null order by number limit 2`,
        [address?.recipient ?? null],
      );
      if (!mail) return false;
      try {
        await this.transport.send(mail.message);
        await tx.query('update platform.mail set sent_at = $2 where id = $1', [mail.id, this.clock.now()]);
      } catch (error) {
        if (!this.isFinal(error, mail)) throw error;
        await this.putAside(tx, mail, error);
      }
      return next !== undefined;
    });
  }

  private isFinal(error: unknown, { queued_at }: UnsentMail): error is MailDeliveryError {
    if (error instanceof PermanentMailError) return true;
    if (!(error instanceof MailDeliveryError)) return false;
    const isAboutTheMail = error.code !== null && error.code !== CLOSING_DOWN && error.code < 500;
    return isAboutTheMail && this.clock.now().getTime() - queued_at.getTime() > GIVE_UP_AFTER_MS;
  }

  private async putAside(tx: Tx, { id, key }: UnsentMail, error: MailDeliveryError): Promise<void> {
    this.logger.warn(`Mail ${id} was refused for good`);
    await tx.query('update platform.mail set failed_at = $2, failure = $3 where id = $1', [
      id,
      this.clock.now(),
      error.message.slice(0, 500),
    ]);
    await this.events.record(tx, mailRefused({ mailId: id, key, code: error.code }), null);
  }
}
