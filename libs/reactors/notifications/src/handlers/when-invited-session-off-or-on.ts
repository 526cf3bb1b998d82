import {
  type GuestInvitationCard,
  GuestInvitations,
  type KennissessieCard,
  KennissessieDirectory,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieRestored,
  PersoonDirectory,
} from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { ConcernedPeople } from '../concerned.js';
import { guestOffMail, guestOnMail } from './guest-mails.js';

/**
 * A session is off, or goes on after all: who was invited to it by mail address and did not answer yet hears of it. Not
 * when it is the address of somebody who hears of it anyway.
 */
@Injectable()
export class WhenInvitedSessionOffOrOn extends EventHandler<
  typeof kennissessieCancelled | typeof kennissessieRestored
> {
  readonly name = 'notifications/when-invited-session-off-or-on';
  readonly on = [kennissessieCancelled, kennissessieRestored];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: GuestInvitations,
    private readonly concerned: ConcernedPeople,
    private readonly personen: PersoonDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async handle(event: RecordedEvent<{ kennissessieId: string }>): Promise<void> {
    const { kennissessieId } = event.payload;
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    const status =
      event.name === kennissessieCancelled.eventName ? KennissessieStatus.CANCELLED : KennissessieStatus.PUBLISHED;
    // It was restored, or called off again, before this was told.
    if (session?.status !== status) return;
    const guests = await this.guestsOf(kennissessieId);
    const messages = guests.map((guest) => ({
      key: `notifications:guest:${event.id}:${guest.id}`,
      to: { name: guest.email, address: guest.email },
      ...this.wordsFor(guest, session),
    }));
    await this.unitOfWork.run((tx) => this.outbox.enqueueAll(tx, messages));
  }

  private async guestsOf(kennissessieId: string): Promise<readonly GuestInvitationCard[]> {
    const guests = await this.invitations.unanswered(kennissessieId);
    if (guests.length === 0) return [];
    const people = await this.concerned.of(kennissessieId, null);
    const recipients = await this.personen.recipientsOf(people.map(({ persoonId }) => persoonId));
    const known = new Set([...recipients.values()].map(({ address }) => address.toLowerCase()));
    return guests.filter(({ email }) => !known.has(email.toLowerCase()));
  }

  private wordsFor({ path }: GuestInvitationCard, session: KennissessieCard) {
    const { baseUrl } = this.settings;
    return session.status === KennissessieStatus.CANCELLED
      ? guestOffMail(session, `${baseUrl}/kennissessies`)
      : guestOnMail(session, `${baseUrl}${path}`);
  }
}
