import { type KennissessieCard, KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { type MailSample, MailSamples } from '@academie/platform/mail';
import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS, ReminderKind } from '../model/reminder-kind.js';
import { dueAt } from '../model/reminder-moment.js';
import { reminderMail } from './reminder-mail.js';

const SESSION: KennissessieCard = {
  id: 'voorbeeld',
  title: 'Energiearmoede: leren van tien gemeenten',
  summary: 'Tien gemeenten vertellen wat werkt.',
  startsAt: new Date('2027-01-12T09:00:00Z'),
  endsAt: new Date('2027-01-12T10:30:00Z'),
  form: KennissessieForm.HYBRID,
  location: 'Stadhuis Zwolle',
  onlineUrl: 'https://vergadering.academie.test/voorbeeld',
  status: KennissessieStatus.PUBLISHED,
  cancelReason: null,
  netwerkId: null,
  organizerId: 'voorbeeld',
  reeks: null,
  revision: 1,
  createdAt: new Date('2026-12-01T09:00:00Z'),
  updatedAt: new Date('2026-12-01T09:00:00Z'),
};

const NAMES: Readonly<Record<ReminderKind, string>> = {
  [ReminderKind.WEEK]: 'Herinnering, een week ervoor',
  [ReminderKind.DAY]: 'Herinnering, een dag ervoor',
  [ReminderKind.HOUR]: 'Herinnering, een uur ervoor',
};

/** Reminders with invented facts, for `/dev/mails`. */
@Injectable()
export class ReminderMailSamples extends MailSamples {
  samples(baseUrl: string): readonly MailSample[] {
    const to = { name: 'Noor de Wit', address: 'noor@academie.test' };
    return REMINDER_KINDS.map((kind) => {
      const words = reminderMail(kind, SESSION, {
        recipientName: to.name,
        now: dueAt(kind, SESSION.startsAt),
        note: 'Neem een vraag uit uw eigen gemeente mee.',
        pageUrl: `${baseUrl}/kennissessies/voorbeeld`,
        unsubscribeUrl: `${baseUrl}/herinneringen/voorbeeld`,
      });
      return { name: NAMES[kind], message: { key: NAMES[kind], to, ...words } };
    });
  }
}
