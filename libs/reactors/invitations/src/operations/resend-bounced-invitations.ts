import { KennissessieDirectory } from '@academie/contracts';
import { Clock, notFound, type SignedIn } from '@academie/kernel';
import { Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { decideResend } from '../model/resending.js';
import { SeatCalendarState } from '../model/seat-calendar.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ReconcileSeat } from '../reconcile-seat.js';

/** Who organises a session sends once more what came back, for example when a mail server was out of order. */
@Injectable()
export class ResendBouncedInvitations {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
    private readonly jobs: Jobs,
    private readonly reconcile: ReconcileSeat,
    private readonly clock: Clock,
  ) {}

  /** Gives to how many it is sent; who got something just now is passed over. Throws NOT_FOUND. */
  async run(actor: SignedIn, kennissessieId: string): Promise<number> {
    if (!(await this.kennissessies.managedBy(actor, [kennissessieId])).has(kennissessieId)) throw notFound();
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!kennissessie) throw notFound();
    const now = this.clock.now();
    const again = (await this.calendars.ofKennissessie(kennissessieId)).filter(
      (view) => view.state === SeatCalendarState.BOUNCED && decideResend(view, kennissessie, now) === 'send',
    );
    const requests = again.map(({ registrationId, version }) => ({
      payload: { registrationId, resendAfter: (version ?? 1) - 1 },
      key: `${registrationId}:now`,
    }));
    await this.jobs.enqueueAllNow(this.reconcile, requests);
    return again.length;
  }
}
