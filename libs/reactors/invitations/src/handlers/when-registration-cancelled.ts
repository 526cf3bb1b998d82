import { registrationCancelled } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileInvitation } from '../reconcile-invitation.js';

/** Who gives up a seat sees it go from the calendar at once, unless they speak. Who only stopped waiting had nothing there. */
@Injectable()
export class WhenRegistrationCancelled extends EventHandler<typeof registrationCancelled> {
  readonly name = 'invitations/when-registration-cancelled';
  readonly on = [registrationCancelled];

  constructor(private readonly reconcile: ReconcileInvitation) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof registrationCancelled>>): Promise<void> {
    const { kennissessieId, persoonId, hadSeat } = payload;
    if (hadSeat) await this.reconcile.run({ kennissessieId, persoonId, hadSeat });
  }
}
