import { Clock, newId } from '@academie/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database, UnitOfWork } from '../database/index.js';
import { Providers } from '../discovery/index.js';
import { Jobs } from '../events/index.js';
import { type InboundMail, MailReader, readsFor } from './inbound-mail.js';

export const INBOUND_MAIL_HANDLER = 'inbound-mail/handle';

/** What came in, before it has an id. */
export type Delivery = Omit<InboundMail, 'id' | 'receivedAt'> & {
  /** Names the mail in the place it came from, so that it is taken in once; null: every delivery is a mail of its own. */
  readonly source: string | null;
};

/** Where a mail of a source stands. */
export type MailState = 'WAITING' | 'HANDLED' | 'REFUSED' | 'FAILED';

/** Takes mail in: written down first and handled by a job, so that a crash loses nothing and no mail holds up another. */
@Injectable()
export class InboundMailbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly providers: Providers,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Who reads mail for this address; null: nobody here does. */
  readerOf(address: string): MailReader | null {
    const { mailDomain } = this.settings;
    return this.providers.of(MailReader).find((reader) => readsFor(reader, address, mailDomain)) ?? null;
  }

  async accept(deliveries: readonly Delivery[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { source, via, envelope, remoteAddress, helo, raw } of deliveries) {
        const id = newId();
        const rows: unknown[] = await tx.query(
          `insert into platform.inbound_mail (id, source, via, mail_from, rcpt_to, remote_address, helo, raw, received_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict on constraint inbound_mail_once do nothing returning id`,
          [id, source, via, envelope.from, envelope.to, remoteAddress, helo, raw, this.clock.now()],
        );
        if (rows.length > 0) await this.jobs.enqueue(tx, { name: INBOUND_MAIL_HANDLER }, { mailId: id }, { key: id });
      }
    });
  }

  /** Where the mails of these sources stand; those that were never taken in are left out. */
  async statesOf(sources: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
    const rows = await this.database.query<{ source: string; state: MailState }>(
      'select source, state from platform.inbound_mail where source = any($1)',
      [sources],
    );
    return new Map(rows.map(({ source, state }) => [source, state]));
  }
}
