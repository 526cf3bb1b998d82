import { KennissessieDirectory, questionsLeftOpen, RegistrationStatus, type Seat } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { NewsMail } from '../news.js';
import { Notifier } from '../notifier.js';
import { canAnswer, questionMelding } from './question-melding.js';

/**
 * Somebody has a place that they did not ask for with the form, such as one from a colleague: the organiser's questions
 * come to them, also by mail, for they may never have signed in.
 */
@Injectable()
export class WhenQuestionsLeftOpen extends EventHandler {
  readonly name = 'notifications/when-questions-left-open';
  readonly on = [questionsLeftOpen];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof questionsLeftOpen>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    if (!seat || GONE.has(seat.status) || !canAnswer(seat, this.clock.now())) return;
    await this.notifier.tell(event, { meldingen: [questionMelding(seat)], mails: [questionMail(seat)] });
  }
}

const GONE: ReadonlySet<RegistrationStatus> = new Set([RegistrationStatus.CANCELLED, RegistrationStatus.DECLINED]);

function questionMail({ persoonId, kennissessie: { id, title, startsAt, endsAt } }: Seat): NewsMail {
  return {
    persoonId,
    subject: `De organisatie heeft een vraag aan u: ${title}`,
    url: `/kennissessies/${id}/aanmelden`,
    action: 'Geef antwoord',
    content: {
      preheader: 'Geef antwoord voordat de sessie begint.',
      heading: title,
      paragraphs: [
        'De organisatie van deze sessie heeft een vraag aan u.',
        'Geef antwoord voordat de sessie begint. Op de pagina leest u waarvoor uw antwoord is, en wanneer het wordt verwijderd.',
      ],
      facts: [['Wanneer', describePeriod(startsAt, endsAt)]],
      footer: 'U krijgt deze mail omdat u bent aangemeld voor deze sessie.',
    },
  };
}
