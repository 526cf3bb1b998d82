import { KennissessieDirectory, KennissessieStatus, RegistrationStatus, seatPromoted } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** A place fell free for somebody who waited. The mail is the invitation's. */
@Injectable()
export class WhenSeatPromoted extends EventHandler {
  readonly name = 'notifications/when-seat-promoted';
  readonly on = [seatPromoted];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof seatPromoted>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    if (seat?.status !== RegistrationStatus.REGISTERED) return;
    const { id, title, startsAt, status } = seat.kennissessie;
    if (status !== KennissessieStatus.PUBLISHED) return;
    const text = `Er is een plaats vrij voor u bij ${quoted(title)} op ${describeMoment(startsAt)}. U bent aangemeld.`;
    const { persoonId } = seat;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.KENNISSESSIE, text, url: `/kennissessies/${id}` }],
    });
  }
}
