import { GuestInvitations, guestInvited, KennissessieDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { guestInvitedMail } from '../guests/guest-mails.js';
import { Neighbours } from '../neighbours.js';

/** An organiser invited somebody by mail address, who need not have an account: the mail goes to that address. */
@Injectable()
export class WhenGuestInvited extends EventHandler {
  readonly name = 'notifications/when-guest-invited';
  readonly on = [guestInvited];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: GuestInvitations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof guestInvited>>): Promise<void> {
    const { invitationId, kennissessieId, byPersoonId } = event.payload;
    const [invitation, sessions, name] = await Promise.all([
      this.invitations.open(invitationId),
      this.kennissessies.byIds([kennissessieId]),
      this.neighbours.nameOf(byPersoonId),
    ]);
    const sessie = sessions.get(kennissessieId);
    if (!invitation || !sessie) return;
    await this.unitOfWork.run((tx) =>
      this.outbox.enqueue(tx, {
        key: `notifications:guest:${event.id}`,
        to: { name: invitation.email, address: invitation.email },
        ...guestInvitedMail(sessie, name, `${this.settings.baseUrl}${invitation.path}`),
      }),
    );
  }
}
