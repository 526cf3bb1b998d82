import { Clock } from '@academie/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/index.js';
import { JobHandler } from '../events/index.js';
import { type MailMessage, MailTransport, PermanentMailError } from '../mail/index.js';

export const MAIL_SENDER = 'mail/send';

/** Sends a queued mail. A mail that the server refuses for good is put aside, so that nothing waits behind it. */
@Injectable()
export class MailSender extends JobHandler<{ mailId: string }> {
  readonly name = MAIL_SENDER;
  override readonly maxAttempts = 14;
  private readonly logger = new Logger(MailSender.name);

  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run({ mailId }: { mailId: string }): Promise<void> {
    const mail = await this.database.one<{ message: MailMessage }>(
      'select message from platform.mail where id = $1 and sent_at is null and failed_at is null',
      [mailId],
    );
    if (!mail) return;
    try {
      await this.transport.send(mail.message);
      await this.database.query('update platform.mail set sent_at = $2 where id = $1', [mailId, this.clock.now()]);
    } catch (error) {
      if (!(error instanceof PermanentMailError)) throw error;
      this.logger.warn(`Mail ${mailId} was refused for good`);
      await this.database.query('update platform.mail set failed_at = $2, failure = $3 where id = $1', [
        mailId,
        this.clock.now(),
        error.message.slice(0, 500),
      ]);
    }
  }
}
