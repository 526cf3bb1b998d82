import {
  type GuestInvitationCard,
  GuestInvitations,
  type KennissessieCard,
  PersoonDirectory,
} from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { ConcernedPeople } from '../concerned.js';
import type { GuestMail } from './guest-mails.js';

/**
 * Who was invited to a session by mail address and did not answer yet. Not when it is the address of somebody who hears
 * of the session anyway.
 */
@Injectable()
export class UnansweredGuests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly invitations: GuestInvitations,
    private readonly concerned: ConcernedPeople,
    private readonly personen: PersoonDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Once an event. `write` gets the address of the page where the guest answers. */
  async mail(eventId: string, session: KennissessieCard, write: (url: string) => GuestMail): Promise<void> {
    const guests = await this.of(session.id);
    const messages = guests.map(({ id, email, path }) => ({
      key: `notifications:guest:${eventId}:${id}`,
      to: { name: email, address: email },
      ...write(`${this.settings.baseUrl}${path}`),
    }));
    await this.unitOfWork.run((tx) => this.outbox.enqueueAll(tx, messages));
  }

  private async of(kennissessieId: string): Promise<readonly GuestInvitationCard[]> {
    const guests = await this.invitations.unanswered(kennissessieId);
    if (guests.length === 0) return [];
    const people = await this.concerned.of(kennissessieId, null);
    const recipients = await this.personen.recipientsOf(people.map(({ persoonId }) => persoonId));
    const known = new Set([...recipients.values()].map(({ address }) => address.toLowerCase()));
    return guests.filter(({ email }) => !known.has(email.toLowerCase()));
  }
}
