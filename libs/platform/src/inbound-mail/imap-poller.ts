import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { imapAddressOf } from './imap-address.js';
import { ImapBox } from './imap-box.js';
import { InboundMailbox } from './inbound-mailbox.js';

/** Any number will do, as long as every node takes the same. */
const LOCK = 7_216_002;
const QUIET_MS = 3000;
const BUSY_MS = 300;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

/**
 * Looks in the mailbox, in the roles that do work for later. Of all processes one looks, held by a lock that goes with
 * its connection; when that process is gone, another takes over.
 */
@Injectable()
export class ImapPoller implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ImapPoller.name);
  private readonly stopping = new AbortController();
  private looking: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly mailbox: InboundMailbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const { imapUrl, role } = this.settings;
    if (imapUrl !== null && role !== 'web') this.start(imapUrl);
  }

  start(imapUrl: string): void {
    this.looking = this.keepLooking(imapUrl);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.looking;
  }

  private async keepLooking(imapUrl: string): Promise<void> {
    let retry = FIRST_RETRY_MS;
    while (!this.stopping.signal.aborted) {
      try {
        const looked = await this.lookWhileFirst(imapUrl, () => {
          retry = FIRST_RETRY_MS;
        });
        if (!looked) retry = QUIET_MS;
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        // The address holds a password: only what went wrong is told.
        this.logger.warn(`The mailbox does not answer, again in ${retry / 1000} s: ${wordOf(error)}`);
      }
      await this.wait(retry);
      retry = Math.min(retry * 2, LAST_RETRY_MS);
    }
  }

  /** False when another process looks. Otherwise it only ends by failing or by being stopped. */
  private async lookWhileFirst(imapUrl: string, onLook: () => void): Promise<boolean> {
    const lock = await this.database.pool.connect();
    // A lost connection is noticed by the query in the loop.
    lock.on('error', () => undefined);
    let lost = true;
    try {
      const { rows } = await lock.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
      lost = false;
      if (!rows[0]?.held) return false;
      lost = true;
      const box = await ImapBox.open(imapAddressOf(imapUrl), this.mailbox);
      try {
        while (!this.stopping.signal.aborted) {
          await lock.query('select 1');
          const { waiting } = await box.look();
          onLook();
          await this.wait(waiting > 0 ? BUSY_MS : QUIET_MS);
        }
      } finally {
        box.close();
      }
      return true;
    } finally {
      // Thrown away rather than given back: the lock goes with the connection.
      lock.release(lost);
    }
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function wordOf(error: unknown): string {
  const { code, responseText, message } = error as { code?: string; responseText?: string; message?: string };
  return responseText ?? code ?? message ?? 'unknown';
}
