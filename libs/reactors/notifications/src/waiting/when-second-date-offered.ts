import { KennissessieDirectory, KennissessieStatus, PlaceLinks, secondDateOffered } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { factsOf, sessionUrl } from './session-words.js';

/** There is a second date: who waits for the first may come to it with one press, and waits on until they do. */
@Injectable()
export class WhenSecondDateOffered extends EventHandler {
  readonly name = 'notifications/when-second-date-offered';
  readonly on = [secondDateOffered];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly links: PlaceLinks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof secondDateOffered>>): Promise<void> {
    const { kennissessieId, persoonId, preInvitationId, registrationId } = event.payload;
    const second = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (second?.status !== KennissessieStatus.PUBLISHED || second.startsAt <= this.clock.now()) return;
    const when = describeMoment(second.startsAt);
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.KENNISSESSIE,
          text: `${quoted(second.title)} is er nog een keer, op ${when}. U kunt zich nu aanmelden.`,
          url: sessionUrl(kennissessieId),
        },
      ],
      mails: [
        {
          persoonId,
          subject: `Een tweede datum: ${second.title}`,
          url: this.links.secondDate(preInvitationId, registrationId),
          action: 'Meld u aan voor de tweede datum',
          content: {
            preheader: `De sessie is er nog een keer, op ${when}.`,
            heading: 'Er is een tweede datum',
            paragraphs: [
              `U staat op de wachtlijst van ${quoted(second.title)}. Deze sessie is er nog een keer.`,
              'Kunt u dan? Meld u aan met de knop. Tot u dat doet, houdt u uw plek op de wachtlijst van de eerste datum.',
            ],
            facts: factsOf(second),
            footer:
              'U krijgt deze mail omdat u op de wachtlijst staat. Stuur hem niet door: wie de link heeft, kan u aanmelden.',
          },
        },
      ],
    });
  }
}
