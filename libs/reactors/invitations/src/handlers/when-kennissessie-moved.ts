import { KennissessieDirectory, kennissessieMoved } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { EventHandler, Jobs, type RecordedEvent } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { holdsSeat } from '../model/decide-invitation.js';
import { ReconcileSeat } from '../reconcile-seat.js';

/**
 * Everybody with a seat hears of the new time or place. An organiser who changes something often changes it again, so
 * the mail waits for the merge window: several changes are one mail, with how it stands by then.
 */
@Injectable()
export class WhenKennissessieMoved extends EventHandler<typeof kennissessieMoved> {
  readonly name = 'invitations/when-kennissessie-moved';
  readonly on = [kennissessieMoved];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly jobs: Jobs,
    private readonly reconcile: ReconcileSeat,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof kennissessieMoved>>): Promise<void> {
    const { mergeWindowSeconds } = this.settings;
    const runAt = mergeWindowSeconds > 0 ? new Date(this.clock.now().getTime() + mergeWindowSeconds * 1000) : undefined;
    for (const seat of await this.kennissessies.seatsOf(payload.kennissessieId)) {
      if (!holdsSeat(seat)) continue;
      const { registrationId } = seat;
      // `merged` keeps this waiting job apart from those that must run at once: they would get its time.
      const options = { key: `${registrationId}:merged`, runAt, whenWaiting: 'keep' } as const;
      await this.jobs.enqueueNow(this.reconcile, { registrationId }, options);
    }
  }
}
