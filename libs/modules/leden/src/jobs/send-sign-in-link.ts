import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { JobHandler } from '@academie/platform/events';
import { type MailMessage, MailTransport, PermanentMailError } from '@academie/platform/mail';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { howToRequestAccessMail, registrationMail, signInMail, welcomeMail } from '../mails/sign-in-mails.js';
import { linkToken } from '../model/tokens.js';
import type { LinkPurpose } from '../operations/sign-in-links.js';
import { organisatieOfAddress } from '../reading/organisatie-of-address.js';
import { SEND_SIGN_IN_LINK } from './job-names.js';

interface LinkRow {
  email: string;
  purpose: LinkPurpose;
  name: string | null;
}

/**
 * Mails a link. Only here is looked up whether the address has an account. The mail goes straight to the transport and
 * not through the outbox, because the outbox keeps what it sends, and with a kept token one could sign in.
 */
@Injectable()
export class SendSignInLink extends JobHandler<{ linkId: string }> {
  readonly name = SEND_SIGN_IN_LINK;
  override readonly maxAttempts = 8;
  private readonly logger = new Logger(SendSignInLink.name);

  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    private readonly signer: Signer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  /** Content when the link was used or expired in the meantime: then the mail is of no use any more. */
  async run({ linkId }: { linkId: string }): Promise<void> {
    const link = await this.database.one<LinkRow>(
      `select l.email, l.purpose, p.name from leden.sign_in_link l left join leden.persoon p on p.email = l.email
       where l.id = $1 and l.used_at is null and l.expires_at > $2`,
      [linkId, this.clock.now()],
    );
    if (!link) return;
    try {
      await this.transport.send(await this.mailFor(linkId, link));
    } catch (error) {
      if (!(error instanceof PermanentMailError)) throw error;
      this.logger.warn(`The mail with link ${linkId} was refused for good`);
    }
  }

  private async mailFor(linkId: string, { email, purpose, name }: LinkRow): Promise<MailMessage> {
    const to = { linkId, address: email, name, baseUrl: this.settings.baseUrl };
    const token = linkToken(this.signer, linkId);
    if (name) return purpose === 'WELCOME' ? welcomeMail(to, token) : signInMail(to, token);
    const organisatie = await organisatieOfAddress(this.database, email);
    return organisatie ? registrationMail(to, token, organisatie.name) : howToRequestAccessMail(to);
  }
}
