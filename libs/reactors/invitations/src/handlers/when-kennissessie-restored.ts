import { kennissessieRestored } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileSeats } from '../reconcile-seats.js';

/** Everybody with a seat gets the appointment back, under a higher SEQUENCE than its withdrawal had. */
@Injectable()
export class WhenKennissessieRestored extends EventHandler<typeof kennissessieRestored> {
  readonly name = 'invitations/when-kennissessie-restored';
  readonly on = [kennissessieRestored];

  constructor(private readonly seats: ReconcileSeats) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof kennissessieRestored>>): Promise<void> {
    await this.seats.of(payload.kennissessieId, 'now', { because: 'restored' });
  }
}
