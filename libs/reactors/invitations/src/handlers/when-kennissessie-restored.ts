import { kennissessieRestored } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileInvitations } from '../reconcile-invitations.js';

/** Everybody who is expected gets the appointment back, under a higher SEQUENCE than its withdrawal had. */
@Injectable()
export class WhenKennissessieRestored extends EventHandler<typeof kennissessieRestored> {
  readonly name = 'invitations/when-kennissessie-restored';
  readonly on = [kennissessieRestored];

  constructor(private readonly reconcile: ReconcileInvitations) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof kennissessieRestored>>): Promise<void> {
    await this.reconcile.of(payload.kennissessieId, 'now', { because: 'restored' });
  }
}
