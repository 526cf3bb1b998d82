import { KennissessieDirectory, KennissessieStatus, RegistrationStatus, waitlistJoined } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import { waitlistMail } from '../mails/waitlist-mail.js';

/** Who waits hears at which place, unless they moved up or left the line before the mail was made. */
@Injectable()
export class WhenWaitlistJoined extends EventHandler<typeof waitlistJoined> {
  readonly name = 'invitations/when-waitlist-joined';
  readonly on = [waitlistJoined];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly envelopes: Envelopes,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle({ id, payload }: RecordedEvent<PayloadOf<typeof waitlistJoined>>): Promise<void> {
    const seat = await this.kennissessies.seat(payload.registrationId);
    if (seat?.status !== RegistrationStatus.WAITLISTED || seat.kennissessie.startsAt <= this.clock.now()) return;
    if (seat.kennissessie.status !== KennissessieStatus.PUBLISHED) return;
    const envelope = await this.envelopes.forInvitee(seat);
    if (!envelope) return;
    const words = waitlistMail(seat.waitlistPosition, seat.kennissessie, envelope.context);
    const message = { key: `waitlist:${id}`, to: envelope.to, ...words };
    await this.unitOfWork.run((tx) => this.outbox.enqueue(tx, message));
  }
}
