import { KennissessieDirectory, RegistrationStatus, registrationDeclined } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { factsOf, sessionUrl } from './session-words.js';

/** The organiser said no; the person gets to read why. */
@Injectable()
export class WhenRegistrationDeclined extends EventHandler {
  readonly name = 'notifications/when-registration-declined';
  readonly on = [registrationDeclined];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof registrationDeclined>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    // A no that became a yes before it was told.
    if (seat?.status !== RegistrationStatus.DECLINED) return;
    const { persoonId, kennissessie } = seat;
    const url = sessionUrl(kennissessie.id);
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.KENNISSESSIE,
          text: `Uw aanvraag voor ${quoted(kennissessie.title)} is afgewezen.`,
          url,
        },
      ],
      mails: [
        {
          persoonId,
          subject: `Uw aanvraag is afgewezen: ${kennissessie.title}`,
          url,
          action: 'Bekijk de sessie',
          content: {
            preheader: 'Lees waarom.',
            heading: 'Uw aanvraag is afgewezen',
            paragraphs: [
              `U wilde meedoen aan ${quoted(kennissessie.title)}. Dat kan helaas niet. Dit is de reden:`,
              event.payload.reason,
            ],
            facts: factsOf(kennissessie),
            footer: 'U krijgt deze mail omdat u zich wilde aanmelden voor deze sessie.',
          },
        },
      ],
    });
  }
}
