import { KennissessieDirectory, type Seat } from '@academie/contracts';
import { type JobOptions, Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { holdsSeat } from './model/decide-invitation.js';
import { ReconcileSeat, type SeatToReconcile } from './reconcile-seat.js';

/**
 * Looks at everybody with a seat at a session. A job each, so that one that fails keeps nobody waiting; asked for in one
 * statement, so that a session with thousands costs the same two queries as one with three.
 */
@Injectable()
export class ReconcileSeats {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly jobs: Jobs,
    private readonly reconcile: ReconcileSeat,
  ) {}

  /** Gives those who have no seat: they wait, and have nothing in their calendar. */
  async of(
    kennissessieId: string,
    /** Keeps jobs that wait for another time apart: they would get each other's. */
    name: 'now' | 'merged',
    payload: Pick<SeatToReconcile, 'because'> = {},
    options: Pick<JobOptions, 'runAt' | 'whenWaiting'> = {},
  ): Promise<readonly Seat[]> {
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const requests = seats.filter(holdsSeat).map(({ registrationId }) => ({
      payload: { registrationId, ...payload },
      key: `${registrationId}:${name}`,
    }));
    await this.jobs.enqueueAllNow(this.reconcile, requests, options);
    return seats.filter((seat) => !holdsSeat(seat));
  }
}
