import { seatTaken } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileInvitation } from '../reconcile-invitation.js';

/** Who registers gets the invitation at once. */
@Injectable()
export class WhenSeatTaken extends EventHandler<typeof seatTaken> {
  readonly name = 'invitations/when-seat-taken';
  readonly on = [seatTaken];

  constructor(private readonly reconcile: ReconcileInvitation) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof seatTaken>>): Promise<void> {
    const { kennissessieId, persoonId } = payload;
    await this.reconcile.run({ kennissessieId, persoonId });
  }
}
