import { SETTINGS, type Settings } from '@academie/platform/config';
import {
  fromOf,
  headerValues,
  type InboundMail,
  imapAddressOf,
  MailAuthenticator,
  type ParsedMail,
} from '@academie/platform/inbound-mail';
import { Inject, Injectable } from '@nestjs/common';

/** Google sends the answers of its calendar from here, and says who answers in From. */
const GOOGLE = { domain: 'google.com', sender: 'calendar-notification@google.com' };

/** Whether an answer really comes from the address that was invited. */
@Injectable()
export class ReplyAuthenticity {
  constructor(
    private readonly authenticator: MailAuthenticator,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async isFrom(invited: string, mail: InboundMail, parsed: ParsedMail): Promise<boolean> {
    // Without this nothing that a domain vouches for would make it theirs, and nobody need be asked.
    if (fromOf(mail.raw) !== invited) return false;
    const { mailDomain, imapUrl } = this.settings;
    const authservId = (imapUrl && imapAddressOf(imapUrl).authservId) || mailDomain;
    const { from, dmarc, signedBy } = await this.authenticator.check(mail, mailDomain, authservId);
    return from === invited && (dmarc || isGoogleCalendar(parsed, signedBy));
  }
}

function isGoogleCalendar(parsed: ParsedMail, signedBy: readonly string[]): boolean {
  const [sender = '', ...more] = headerValues(parsed, 'sender');
  const [, address = sender] = /<([^<>]+)>\s*$/.exec(sender) ?? [];
  return more.length === 0 && address.trim().toLowerCase() === GOOGLE.sender && signedBy.includes(GOOGLE.domain);
}
