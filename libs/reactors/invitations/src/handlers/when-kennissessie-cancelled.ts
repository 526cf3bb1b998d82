import { KennissessieDirectory, kennissessieCancelled, type Seat } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, Jobs, type RecordedEvent } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import { sessionOffMail } from '../mails/invitation-mail.js';
import { holdsSeat } from '../model/decide-invitation.js';
import { ReconcileSeat } from '../reconcile-seat.js';

/** Everybody with a seat sees it go from the calendar at once; who waited gets a plain mail. */
@Injectable()
export class WhenKennissessieCancelled extends EventHandler<typeof kennissessieCancelled> {
  readonly name = 'invitations/when-kennissessie-cancelled';
  readonly on = [kennissessieCancelled];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly jobs: Jobs,
    private readonly reconcile: ReconcileSeat,
    private readonly envelopes: Envelopes,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
  ) {
    super();
  }

  async handle({ id, payload }: RecordedEvent<PayloadOf<typeof kennissessieCancelled>>): Promise<void> {
    for (const seat of await this.kennissessies.seatsOf(payload.kennissessieId)) {
      if (holdsSeat(seat)) {
        // A job each: one address that fails does not keep the others waiting.
        const { registrationId } = seat;
        await this.jobs.enqueueNow(this.reconcile, { registrationId }, { key: `${registrationId}:now` });
      } else {
        await this.tellWaiting(id, seat);
      }
    }
  }

  private async tellWaiting(eventId: string, seat: Seat): Promise<void> {
    const envelope = await this.envelopes.forSeat(seat);
    if (!envelope) return;
    const words = sessionOffMail(seat.kennissessie, envelope.context);
    const key = `invitation-off:${eventId}:${seat.registrationId}`;
    await this.unitOfWork.run((tx) => this.outbox.enqueue(tx, { key, to: envelope.to, ...words }));
  }
}
