import { seatPromoted } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileInvitation } from '../reconcile-invitation.js';

/** Who moves up from the waiting list gets the invitation at once. */
@Injectable()
export class WhenSeatPromoted extends EventHandler<typeof seatPromoted> {
  readonly name = 'invitations/when-seat-promoted';
  readonly on = [seatPromoted];

  constructor(private readonly reconcile: ReconcileInvitation) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof seatPromoted>>): Promise<void> {
    const { kennissessieId, persoonId } = payload;
    await this.reconcile.run({ kennissessieId, persoonId, because: 'promoted' });
  }
}
