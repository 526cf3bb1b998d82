import { ImapFlow } from 'imapflow';
import type { ImapAddress } from './imap-address.js';
import type { InboundMailbox } from './inbound-mailbox.js';
import { MAX_MAIL_BYTES } from './limits.js';

/** Where mail goes when it was handled, and when nobody could. */
export const DONE_FOLDER = 'Verwerkt';
export const FAILED_FOLDER = 'Mislukt';

/** Mails that are taken in at a time; the rest comes with the next look. */
const BATCH = 50;
/** A mail that cannot be fetched this often is put aside. */
const FETCH_ATTEMPTS = 3;

/** What a look in the mailbox left behind. */
export interface Look {
  /** Mails that are taken in and wait to be handled, or that are still to be taken in. */
  readonly waiting: number;
}

/** One connection to the mailbox. Takes in what is new, and moves away what was handled; what it cannot read it moves too. */
export class ImapBox {
  private readonly unreadable = new Map<number, number>();

  private constructor(
    private readonly client: ImapFlow,
    private readonly address: ImapAddress,
    private readonly mailbox: InboundMailbox,
  ) {}

  static async open(address: ImapAddress, mailbox: InboundMailbox): Promise<ImapBox> {
    const { host, port, secure, user, password: pass } = address;
    const client = new ImapFlow({
      host,
      port,
      secure,
      auth: { user, pass },
      logger: false,
      disableAutoIdle: true,
      // Without imaps the encryption is only better than none, so nobody need vouch for the other side.
      tls: { rejectUnauthorized: secure },
    });
    // Without a listener a lost connection would end the process; the next command says so too.
    client.on('error', () => undefined);
    const box = new ImapBox(client, address, mailbox);
    try {
      await client.connect();
      await box.makeFolders();
      await client.mailboxOpen(address.path);
    } catch (error) {
      box.close();
      throw error;
    }
    return box;
  }

  close(): void {
    this.client.close();
  }

  async look(): Promise<Look> {
    await this.client.noop();
    const found = await this.client.search({ all: true }, { uid: true });
    const uids = (found || []).slice(0, BATCH);
    if (uids.length === 0) return { waiting: 0 };
    const states = await this.mailbox.statesOf(uids.map((uid) => this.sourceOf(uid)));
    const by = (...wanted: (string | undefined)[]) =>
      uids.filter((uid) => wanted.includes(states.get(this.sourceOf(uid))));
    await this.move(by('HANDLED'), DONE_FOLDER);
    await this.move(by('REFUSED', 'FAILED'), FAILED_FOLDER);
    const fresh = by(undefined);
    for (const uid of fresh) await this.takeIn(uid);
    return { waiting: fresh.length + by('WAITING').length };
  }

  /** The number of a mail counts within one life of the mailbox (UIDVALIDITY), and is never given twice in it. */
  private sourceOf(uid: number): string {
    const { user, host, path } = this.address;
    const opened = this.client.mailbox;
    const validity = opened ? opened.uidValidity : 0;
    return `imap:${user}@${host}/${path}:${validity}:${uid}`;
  }

  private async takeIn(uid: number): Promise<void> {
    try {
      const size = (await this.client.fetchOne(String(uid), { size: true }, { uid: true })) || null;
      // Gone since we looked: somebody else moved it.
      if (!size) return;
      if ((size.size ?? 0) > MAX_MAIL_BYTES) return await this.move([uid], FAILED_FOLDER);
      const message = await this.client.fetchOne(String(uid), { source: true, envelope: true }, { uid: true });
      const source = message ? message.source : undefined;
      if (!message || !source) throw new Error('The mail has no content');
      await this.mailbox.accept([
        {
          source: this.sourceOf(uid),
          raw: source,
          envelope: { from: message.envelope?.from?.[0]?.address ?? '', to: null },
          remoteAddress: null,
          helo: null,
          via: 'IMAP',
        },
      ]);
      this.unreadable.delete(uid);
    } catch (error) {
      if (!this.client.usable) throw error;
      const attempts = (this.unreadable.get(uid) ?? 0) + 1;
      this.unreadable.set(uid, attempts);
      if (attempts >= FETCH_ATTEMPTS) await this.move([uid], FAILED_FOLDER);
    }
  }

  private async move(uids: readonly number[], folder: string): Promise<void> {
    if (uids.length > 0) await this.client.messageMove(uids.join(','), folder, { uid: true });
  }

  private async makeFolders(): Promise<void> {
    const known = new Set((await this.client.list()).map(({ path }) => path));
    for (const folder of [DONE_FOLDER, FAILED_FOLDER]) {
      if (!known.has(folder)) await this.client.mailboxCreate(folder);
    }
  }
}
