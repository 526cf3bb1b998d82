import { Injectable } from '@nestjs/common';
import { type AuthenticateOptions, authenticate } from 'mailauth';
import { headersOf } from './addressees.js';
import type { InboundMail } from './inbound-mail.js';
import { NameResolver, within } from './names.js';

/** Who a mail is from, as far as it can be proven. */
export interface Authenticity {
  /** The one address in From, in lower case; null when there is none, or more than one. */
  readonly from: string | null;
  /** DMARC: the domain in From vouches for this mail. */
  readonly dmarc: boolean;
  /** The domains whose signature (DKIM) on this mail is right, in lower case. */
  readonly signedBy: readonly string[];
}

const ALL_MS = 15_000;

/**
 * Finds out whether the domain that a mail says to come from vouches for it. For what was delivered to us: SPF, DKIM and
 * DMARC by ourselves. For what was found in a mailbox: DKIM by ourselves (a signature travels with the mail), and what
 * our own mail server wrote about it, by its name (`authservId`); what others wrote can be forged.
 */
@Injectable()
export class MailAuthenticator {
  constructor(private readonly names: NameResolver) {}

  async check(mail: InboundMail, mta: string, authservId: string): Promise<Authenticity> {
    const from = fromOf(mail.raw);
    const nobody: Authenticity = { from, dmarc: false, signedBy: [] };
    const own = await within(ALL_MS, this.verify(mail, mta)).catch(() => nobody);
    const told = mail.via === 'IMAP' && from !== null && dmarcPassBy(mail.raw, authservId, domainOf(from));
    return { from, dmarc: from !== null && (own.dmarc || told), signedBy: own.signedBy };
  }

  private async verify({ raw, via, envelope, remoteAddress, helo }: InboundMail, mta: string): Promise<Authenticity> {
    const sender =
      via === 'SMTP' ? { ip: remoteAddress ?? undefined, helo: helo ?? undefined, sender: envelope.from } : {};
    const { dkim, dmarc } = await authenticate(raw, {
      ...sender,
      mta,
      resolver: ((name: string, type: string) => this.names.resolve(name, type)) as AuthenticateOptions['resolver'],
      disableArc: true,
      disableBimi: true,
    });
    return {
      from: null,
      dmarc: dmarc !== false && dmarc.status.result === 'pass',
      signedBy: dkim.results.flatMap(({ signingDomain, status }) =>
        status.result === 'pass' ? [signingDomain.toLowerCase()] : [],
      ),
    };
  }
}

/** The one address that the mail says to come from. Two of them is a way to show one and prove another. */
export function fromOf(raw: Buffer): string | null {
  const values = headersOf(raw).filter(({ name }) => name === 'from');
  const [value, ...more] = values;
  if (!value || more.length > 0) return null;
  // What is between quotes is a name, whatever it looks like.
  const bare = value.value.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
  const angled = [...bare.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map(([, address]) => address);
  const found = angled.length > 0 ? angled : (bare.match(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g) ?? []);
  return found.length === 1 && found[0] ? found[0].toLowerCase() : null;
}

/** What our own mail server says, in the first of its lines: it writes on top, so what is lower may be forged. */
function dmarcPassBy(raw: Buffer, authservId: string, domain: string): boolean {
  const line = headersOf(raw).find(({ name, value }) => {
    const [id = ''] = value.trim().split(/[\s;]/, 1);
    return name === 'authentication-results' && id.toLowerCase() === authservId.toLowerCase();
  });
  if (!line) return false;
  const dmarc = line.value.split(';').find((part) => /^\s*dmarc\s*=/i.test(part)) ?? '';
  const [, about] = /\bheader\.from\s*=\s*"?([^\s";)]+)/i.exec(dmarc) ?? [];
  return /^\s*dmarc\s*=\s*pass\b/i.test(dmarc) && (!about || about.toLowerCase().replace(/^.*@/, '') === domain);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
