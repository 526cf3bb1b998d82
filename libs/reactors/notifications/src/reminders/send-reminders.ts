import {
  type KennissessieCard,
  KennissessieDirectory,
  KennissessieStatus,
  type MailRecipient,
  PersoonDirectory,
  ReminderSource,
  type SeatToRemind,
} from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { JobHandler } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { reminderMail, whenSentence } from './mails/reminder-mail.js';
import { type ReminderKind, wants } from './model/reminder-kind.js';
import { fits, isNewsTo, momentOf } from './model/reminder-moment.js';
import { unsubscribeToken } from './model/unsubscribe-token.js';
import { ReminderStore } from './reading/reminder-store.js';

/** Which reminder, of which start: when the session has another start by now, another job sees to it. */
export interface ReminderJob {
  kennissessieId: string;
  kind: ReminderKind;
  startsAt: string;
}

/** So many people in one transaction: enough to be quick, few enough to hold nobody up. */
const AT_ONCE = 100;

/** The moment has come: everyone with a seat who wants to be reminded hears of it, once. */
@Injectable()
export class SendReminders extends JobHandler<ReminderJob> {
  readonly name = 'notifications/send-reminders';

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly source: ReminderSource,
    private readonly personen: PersoonDirectory,
    private readonly store: ReminderStore,
    private readonly notifier: Notifier,
    private readonly outbox: MailOutbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run({ kennissessieId, kind, startsAt }: ReminderJob): Promise<void> {
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (session?.status !== KennissessieStatus.PUBLISHED || session.startsAt.toISOString() !== startsAt) return;
    const setting = await this.store.settingOf(kennissessieId);
    if (!wants(setting, kind) || !fits(kind, session.form)) return;
    if (momentOf(kind, session, this.clock.now()) !== 'now') return;

    const seats = (await this.source.seatsToRemind(kennissessieId)).filter(({ since }) =>
      isNewsTo(since, kind, session.startsAt),
    );
    const people = seats.map(({ persoonId }) => persoonId);
    const [refusers, recipients] = await Promise.all([
      this.store.refusers(people, kind),
      this.personen.recipientsOf(people),
    ]);
    const reminded = seats.filter(({ persoonId }) => !refusers.has(persoonId) && recipients.has(persoonId));
    for (let at = 0; at < reminded.length; at += AT_ONCE) {
      await this.remind(session, kind, setting.note, reminded.slice(at, at + AT_ONCE), recipients);
    }
  }

  /** The record, the mails and the meldingen together: after a crash nobody is left out, and nobody hears it twice. */
  private async remind(
    session: KennissessieCard,
    kind: ReminderKind,
    note: string | null,
    seats: readonly SeatToRemind[],
    recipients: ReadonlyMap<string, MailRecipient>,
  ): Promise<void> {
    const now = this.clock.now();
    const eventId = derivedId('reminder', session.id, kind, session.startsAt.toISOString());
    const text = whenSentence(session.startsAt, now).replace('Deze sessie', quoted(session.title));
    const written = await this.unitOfWork.run(async (tx) => {
      const ids = seats.map(({ registrationId }) => registrationId);
      const claimed = await this.store.claim(tx, session, kind, ids);
      const first = seats.filter(({ registrationId }) => claimed.has(registrationId));
      for (const seat of first) {
        const to = recipients.get(seat.persoonId);
        if (to) await this.outbox.enqueue(tx, this.message(session, kind, note, seat, to, now));
      }
      const url = `/kennissessies/${session.id}`;
      const meldingen = first.map(({ persoonId }) => ({ persoonId, kind: MeldingKind.KENNISSESSIE, text, url }));
      return this.notifier.write(tx, eventId, meldingen);
    });
    this.notifier.speak(written);
  }

  private message(
    session: KennissessieCard,
    kind: ReminderKind,
    note: string | null,
    { registrationId, persoonId }: SeatToRemind,
    to: MailRecipient,
    now: Date,
  ) {
    const { baseUrl } = this.settings;
    const unsubscribeUrl = `${baseUrl}/herinneringen/${unsubscribeToken(this.signer, persoonId)}`;
    const pageUrl = `${baseUrl}/kennissessies/${session.id}`;
    return {
      key: `reminder:${registrationId}:${kind}:${session.startsAt.toISOString()}`,
      to,
      listUnsubscribe: unsubscribeUrl,
      ...reminderMail(kind, session, { recipientName: to.name, now, note, pageUrl, unsubscribeUrl }),
    };
  }
}
