import { type Invitee, KennissessieDirectory } from '@academie/contracts';
import { type JobOptions, Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { isExpected } from './model/decide-invitation.js';
import { ReconcileInvitation, type ToReconcile } from './reconcile-invitation.js';

/** Keeps jobs that wait for another time apart: they would get each other's. */
type Moment = 'now' | 'merged';
type Timing = Pick<JobOptions, 'runAt' | 'whenWaiting'>;

/**
 * Looks at everybody who is expected at a session. A job each, so that one that fails keeps nobody waiting; asked for in
 * one statement, so that a session with thousands costs the same two queries as one with three.
 */
@Injectable()
export class ReconcileInvitations {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly jobs: Jobs,
    private readonly reconcile: ReconcileInvitation,
  ) {}

  /** Gives those who are not expected: they wait, and have nothing in their calendar. */
  async of(
    kennissessieId: string,
    moment: Moment,
    payload: Pick<ToReconcile, 'because'> = {},
    timing: Timing = {},
  ): Promise<readonly Invitee[]> {
    const invitees = await this.kennissessies.inviteesOf(kennissessieId);
    const expected = invitees.filter(isExpected);
    await this.each(
      expected.map(({ persoonId }) => ({ kennissessieId, persoonId, ...payload })),
      moment,
      timing,
    );
    return invitees.filter((invitee) => !isExpected(invitee));
  }

  /** These, a job each. */
  async each(payloads: readonly ToReconcile[], moment: Moment, timing: Timing = {}): Promise<void> {
    const requests = payloads.map((payload) => ({
      payload,
      key: `${payload.kennissessieId}:${payload.persoonId}:${moment}`,
    }));
    await this.jobs.enqueueAllNow(this.reconcile, requests, timing);
  }
}
