import { KennissessieDirectory } from '@academie/contracts';
import { assertNever, Clock, conflict, notFound, Refusal, type SignedIn } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { decideResend, RESEND_AFTER_MINUTES, type ResendDecision } from '../model/resending.js';
import type { SeatCalendarView } from '../model/seat-calendar.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ReconcileInvitation } from '../reconcile-invitation.js';

/** The person, or who organises the session, asks for the invitation once more. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
    private readonly reconcile: ReconcileInvitation,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, CONFLICT (no seat, or it is over) or RATE_LIMITED. Gives how the calendar stands after it. */
  async run(actor: SignedIn, registrationId: string): Promise<SeatCalendarView> {
    const seat = await this.kennissessies.seat(registrationId);
    const [visible] = seat ? await this.calendars.visible(actor, [seat]) : [];
    if (!visible) throw notFound();
    const [view] = await this.calendars.of([visible]);
    if (!view) throw notFound();
    const decision = decideResend(view, visible.kennissessie, this.clock.now());
    if (decision !== 'send') throw refusalOf(decision);

    // The version that is sent again: when something newer goes out meanwhile, or somebody clicks twice, that is enough.
    const resendAfter = view.version === null ? undefined : view.version - 1;
    const { persoonId, kennissessie } = visible;
    await this.reconcile.run({ kennissessieId: kennissessie.id, persoonId, resendAfter });
    const [after] = await this.calendars.of([visible]);
    return after ?? view;
  }
}

function refusalOf(decision: Exclude<ResendDecision, 'send'>): Refusal {
  switch (decision) {
    case 'no-seat':
      return conflict('NO_SEAT', 'Er is geen plaats bij deze sessie, dus ook geen uitnodiging om opnieuw te sturen.');
    case 'over':
      return conflict('ALREADY_ENDED', 'Deze sessie is al geweest.');
    case 'too-soon':
      return new Refusal(
        'RATE_LIMITED',
        `De uitnodiging is net verstuurd. Kijk ook bij ongewenste mail, en probeer het na ${RESEND_AFTER_MINUTES} minuten nog eens.`,
      );
    case 'too-often':
      return new Refusal('RATE_LIMITED', 'De uitnodiging is vandaag al vaak verstuurd. Controleer het mailadres.');
    default:
      return assertNever(decision);
  }
}
