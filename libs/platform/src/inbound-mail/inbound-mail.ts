/** A mail that came in for one of our addresses, as it came. */
export interface InboundMail {
  readonly id: string;
  readonly raw: Buffer;
  readonly envelope: {
    /** MAIL FROM; empty for what answers nobody (bounces). */
    readonly from: string;
    /** The address it was delivered for; null when the mailbox does not say. */
    readonly to: string | null;
  };
  /** Who delivered it, when that was to us. */
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly via: 'SMTP' | 'IMAP';
  readonly receivedAt: Date;
}

/** What became of a mail: a word for the log and the numbers. `understood` false: somebody may want to look at it. */
export interface ReadOutcome {
  readonly outcome: string;
  readonly understood: boolean;
}

/**
 * Reads mail for some of our addresses. Providers that extend this class are found by themselves; an address for which
 * there is none does not exist, so that we never relay.
 */
export abstract class MailReader {
  /** The beginnings of the local parts it reads, such as `bounce+`, or whole local parts. */
  abstract readonly addresses: readonly string[];
  /** Runs at least once for every mail. Throwing means: try again later. */
  abstract read(mail: InboundMail): Promise<ReadOutcome>;
}

/** True when this reader reads mail for this address. */
export function readsFor({ addresses }: Pick<MailReader, 'addresses'>, address: string, mailDomain: string): boolean {
  const at = address.lastIndexOf('@');
  if (address.slice(at + 1).toLowerCase() !== mailDomain.toLowerCase()) return false;
  const local = address.slice(0, at).toLowerCase();
  return addresses.some((own) =>
    own.endsWith('+') ? local.startsWith(own) && local.length > own.length : local === own,
  );
}
