import { KennissessieDirectory } from '@academie/contracts';
import { assertNever, Clock, conflict, isId, notFound, Refusal, type SignedIn } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { decideResend, RESEND_AFTER_MINUTES, type ResendDecision } from '../model/resending.js';
import type { SeatCalendarView } from '../model/seat-calendar.js';
import { SeatCalendars } from '../reading/seat-calendars.js';
import { ReconcileInvitation } from '../reconcile-invitation.js';

/** Whose invitation, to what: of one person at one session there is one, whether for a seat, for speaking or both. */
export interface Invited {
  readonly kennissessieId: string;
  readonly persoonId: string;
}

/** The person, or who organises the session, asks for the invitation once more. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
    private readonly reconcile: ReconcileInvitation,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, CONFLICT (nobody is invited, or it is over) or RATE_LIMITED. Gives how the calendar stands after it. */
  async run(actor: SignedIn, { kennissessieId, persoonId }: Invited): Promise<SeatCalendarView> {
    if (!isId(kennissessieId) || !isId(persoonId)) throw notFound();
    const invitee = await this.kennissessies.invitee(kennissessieId, persoonId);
    if (!invitee || !(invitee.registrationId || invitee.speaks)) throw notFound();
    if ((await this.calendars.visible(actor, [invitee])).length === 0) throw notFound();
    const [view] = await this.calendars.of([invitee]);
    if (!view) throw notFound();
    const decision = decideResend(view, invitee.kennissessie, this.clock.now());
    if (decision !== 'send') throw refusalOf(decision);

    // The version that is sent again: when something newer goes out meanwhile, or somebody clicks twice, that is enough.
    const resendAfter = view.version === null ? undefined : view.version - 1;
    await this.reconcile.run({ kennissessieId, persoonId, resendAfter });
    const [after] = await this.calendars.of([invitee]);
    return after ?? view;
  }
}

function refusalOf(decision: Exclude<ResendDecision, 'send'>): Refusal {
  switch (decision) {
    case 'not-invited':
      return conflict('NOT_INVITED', 'Er is bij deze sessie geen uitnodiging om opnieuw te sturen.');
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
