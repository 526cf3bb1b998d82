import { KennissessieDirectory } from '@academie/contracts';
import { Clock, notFound, type SignedIn } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { decideResend } from '../model/resending.js';
import { SeatCalendarState } from '../model/seat-calendar.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ReconcileInvitations } from '../reconcile-invitations.js';

/** Who organises a session sends once more what came back, for example when a mail server was out of order. */
@Injectable()
export class ResendBouncedInvitations {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
    private readonly reconcile: ReconcileInvitations,
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
    const payloads = again.map(({ persoonId, version }) => ({
      kennissessieId,
      persoonId,
      resendAfter: (version ?? 1) - 1,
    }));
    await this.reconcile.each(payloads, 'now');
    return again.length;
  }
}
