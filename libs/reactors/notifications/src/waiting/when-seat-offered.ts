import {
  KennissessieDirectory,
  KennissessieStatus,
  PlaceLinks,
  RegistrationStatus,
  seatOffered,
} from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { factsOf, sessionUrl } from './session-words.js';

/** A place is kept for somebody who waits: they hear until when, by mail too, with the link to take it. */
@Injectable()
export class WhenSeatOffered extends EventHandler {
  readonly name = 'notifications/when-seat-offered';
  readonly on = [seatOffered];
  /** The time to answer is running. */
  override readonly priority = -1;

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly links: PlaceLinks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof seatOffered>>): Promise<void> {
    const { registrationId, offerId } = event.payload;
    const expiresAt = new Date(event.payload.expiresAt);
    const seat = await this.kennissessies.seat(registrationId);
    if (seat?.status !== RegistrationStatus.WAITLISTED || expiresAt <= this.clock.now()) return;
    const { persoonId, kennissessie } = seat;
    if (kennissessie.status !== KennissessieStatus.PUBLISHED) return;
    const until = describeMoment(expiresAt);
    const offered = `Er is een plaats vrijgekomen bij ${quoted(kennissessie.title)}.`;
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.KENNISSESSIE,
          text: `${offered} U kunt deze plaats nemen tot ${until}.`,
          url: sessionUrl(kennissessie.id),
        },
      ],
      mails: [
        {
          persoonId,
          subject: `Wilt u deze plaats? ${kennissessie.title}`,
          url: this.links.offer(offerId, registrationId),
          action: 'Kies of u komt',
          content: {
            preheader: `U kunt deze plaats nemen tot ${until}.`,
            heading: 'Er is een plaats voor u',
            paragraphs: [
              `${offered} U staat op de wachtlijst, dus wij houden deze plaats voor u vast.`,
              `Laat ons voor ${until} weten of u komt. Daarna gaat de plaats naar de volgende.`,
            ],
            facts: factsOf(kennissessie),
            footer:
              'U krijgt deze mail omdat u op de wachtlijst van deze sessie staat. Stuur hem niet door: wie de link heeft, kan voor u kiezen.',
          },
        },
      ],
    });
  }
}
