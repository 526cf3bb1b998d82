import { KennissessieDirectory, KennissessieStatus, RegistrationStatus, seatOfferExpired } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { sessionUrl } from './session-words.js';

/** Somebody let an offer pass: they hear that the place is gone, and how to say that they still want to come. */
@Injectable()
export class WhenSeatOfferExpired extends EventHandler {
  readonly name = 'notifications/when-seat-offer-expired';
  readonly on = [seatOfferExpired];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof seatOfferExpired>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    if (seat?.status !== RegistrationStatus.WAITLISTED) return;
    const { persoonId, kennissessie } = seat;
    if (kennissessie.status !== KennissessieStatus.PUBLISHED || kennissessie.startsAt <= this.clock.now()) return;
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.KENNISSESSIE,
          text: `De plaats bij ${quoted(kennissessie.title)} is naar de volgende gegaan. Wilt u nog komen? Zeg dat dan op de pagina van de sessie.`,
          url: sessionUrl(kennissessie.id),
        },
      ],
    });
  }
}
