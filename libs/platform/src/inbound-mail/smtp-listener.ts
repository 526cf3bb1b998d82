import type { AddressInfo } from 'node:net';
import { Clock } from '@academie/kernel';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { SETTINGS, type Settings, SettingsProblem } from '../config/index.js';
import { DeliveryLimit } from './delivery-limit.js';
import { InboundMailbox } from './inbound-mailbox.js';
import { MAX_MAIL_BYTES, MAX_RECIPIENTS } from './limits.js';

const MAX_CLIENTS = 200;
const PATIENCE_MS = 60_000;

type Done = (error?: Error | null) => void;

/**
 * Takes mail in by SMTP, in the roles that do work for later: a flood of mail must not slow the pages down. Only for our
 * own addresses; it says yes when the mail is written down, so that a sender keeps what we could not keep.
 */
@Injectable()
export class SmtpListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SmtpListener.name);
  private readonly limit: DeliveryLimit;
  private server: SMTPServer | null = null;

  constructor(
    private readonly mailbox: InboundMailbox,
    clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.limit = new DeliveryLimit(clock);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { inboundSmtpPort, role } = this.settings;
    if (inboundSmtpPort === null || role === 'web') return;
    const port = await this.listen(inboundSmtpPort);
    this.logger.log(`Takes mail in on port ${port}`);
  }

  /** Gives the port, which is a free one when 0 is asked for. */
  async listen(port: number): Promise<number> {
    const server = new SMTPServer({
      banner: 'Academie',
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: MAX_MAIL_BYTES,
      maxClients: MAX_CLIENTS,
      socketTimeout: PATIENCE_MS,
      // Names of who connects are of no use to us, and asking for them takes time.
      disableReverseLookup: true,
      onRcptTo: ({ address }, session, done) => this.onRecipient(address, session, done),
      onData: (stream, session, done) => void this.onData(stream, session).then(() => done(null), done),
    });
    server.on('error', (error) => this.logger.debug(`A connection ended: ${error.message}`));
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, port)));
      server.listen(port, () => resolve());
    });
    this.server = server;
    return (server.server.address() as AddressInfo).port;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private onRecipient(address: string, { envelope }: SMTPServerSession, done: Done): void {
    done(this.refusalOf(address, envelope.rcptTo.length));
  }

  private refusalOf(address: string, recipientsBefore: number): Error | null {
    if (!this.mailbox.readerOf(address)) return refusal(550, '5.1.1 There is no such mailbox here');
    if (recipientsBefore < MAX_RECIPIENTS) return null;
    return refusal(452, '4.5.3 Too many recipients, send the rest apart');
  }

  private async onData(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const raw = await contentOf(stream);
    if (!raw) throw refusal(552, '5.3.4 This mail is too large');
    if (!this.limit.spend(session.remoteAddress)) throw refusal(451, '4.7.1 Too much at once, try again later');
    const from = mailFrom ? mailFrom.address : '';
    const { remoteAddress, hostNameAppearsAs: helo } = session;
    const arrival = { source: null, raw, via: 'SMTP' as const, remoteAddress, helo: helo || null };
    const recipients = [...new Set(rcptTo.map(({ address }) => address.toLowerCase()))];
    try {
      await this.mailbox.accept(recipients.map((to) => ({ ...arrival, envelope: { from, to } })));
    } catch (error) {
      this.logger.error('Could not keep a mail', error instanceof Error ? error.stack : String(error));
      throw refusal(451, '4.3.0 Could not keep it now, try again later');
    }
  }
}

/** All of it, read to the end in any case; null when it is too large. */
async function contentOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_MAIL_BYTES) chunks.push(chunk);
  }
  return size <= MAX_MAIL_BYTES && !stream.sizeExceeded ? Buffer.concat(chunks) : null;
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function listenProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const why = error.code === 'EACCES' ? 'mag dit programma niet gebruiken' : 'is al in gebruik';
  return new SettingsProblem(`INBOUND_SMTP_PORT ${port} ${why}. Kies een andere poort.`);
}
