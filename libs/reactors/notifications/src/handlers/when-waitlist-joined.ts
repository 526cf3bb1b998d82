import { KennissessieDirectory, KennissessieStatus, RegistrationStatus, waitlistJoined } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** The session was full: the person stands on the waiting list. */
@Injectable()
export class WhenWaitlistJoined extends EventHandler {
  readonly name = 'notifications/when-waitlist-joined';
  readonly on = [waitlistJoined];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof waitlistJoined>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    if (seat?.status !== RegistrationStatus.WAITLISTED) return;
    const { persoonId, waitlistPosition, kennissessie } = seat;
    if (kennissessie.status !== KennissessieStatus.PUBLISHED) return;
    const place = waitlistPosition
      ? `U staat op plek ${waitlistPosition} van de wachtlijst`
      : 'U staat op de wachtlijst';
    const text = `${place} voor ${quoted(kennissessie.title)}.`;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.KENNISSESSIE, text, url: `/kennissessies/${kennissessie.id}` }],
    });
  }
}
