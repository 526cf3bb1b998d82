import {
  KennissessieDirectory,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieRestored,
} from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { guestOffMail, guestOnMail } from '../guests/guest-mails.js';
import { UnansweredGuests } from '../guests/unanswered-guests.js';

/** A session is off, or goes on after all: who was invited to it by mail address and did not answer yet hears of it. */
@Injectable()
export class WhenInvitedSessionOffOrOn extends EventHandler<
  typeof kennissessieCancelled | typeof kennissessieRestored
> {
  readonly name = 'notifications/when-invited-session-off-or-on';
  readonly on = [kennissessieCancelled, kennissessieRestored];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly guests: UnansweredGuests,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async handle(event: RecordedEvent<{ kennissessieId: string }>): Promise<void> {
    const { kennissessieId } = event.payload;
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    const isOff = event.name === kennissessieCancelled.eventName;
    // It was restored, or called off again, before this was told.
    if (session?.status !== (isOff ? KennissessieStatus.CANCELLED : KennissessieStatus.PUBLISHED)) return;
    const overviewUrl = `${this.settings.baseUrl}/kennissessies`;
    await this.guests.mail(event.id, session, (url) =>
      isOff ? guestOffMail(session, overviewUrl) : guestOnMail(session, url),
    );
  }
}
