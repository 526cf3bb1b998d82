import { KennissessieDirectory, type Seat } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import { buildInvitation } from '@academie/platform/calendar';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { JobHandler } from '@academie/platform/events';
import type { MailMessage } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { type Envelope, Envelopes } from './envelopes.js';
import { invitationMail, withdrawalMail } from './mails/invitation-mail.js';
import { uidOf } from './model/appointment.js';
import { contentHashOf, decideInvitation, type InvitationDecision } from './model/decide-invitation.js';
import { mailKeyOf } from './model/mail-key.js';
import { replyToken } from './model/reply-address.js';
import { seatAppointment } from './seat-appointment.js';
import { type SeatFactKind, SeatFacts } from './seat-facts.js';
import { type SeatInvitation, SeatInvitations } from './seat-invitations.js';

/** Which seat to look at, and what the seat itself does not tell any more. */
export interface SeatToReconcile {
  readonly registrationId: string;
  /** A seat was given up: withdraw it, even if its invitation had not gone out yet. */
  readonly hadSeat?: boolean;
  /** What the words of an invitation say that the seat itself does not. */
  readonly because?: 'promoted' | 'restored';
  /** Asked for by hand: the invitation goes once more, unless something newer than this version went in between. */
  readonly resendAfter?: number;
}

type Sending = Exclude<InvitationDecision, { send: 'nothing' }>;

/** More than this many others in between is not a race but a fault. */
const ATTEMPTS = 5;

/**
 * Brings the calendar of one person into line with their seat: compares what it should hold with what was mailed last,
 * and mails the difference. Running it again mails nothing, so it may run as often and as late as it likes.
 */
@Injectable()
export class ReconcileSeat extends JobHandler<SeatToReconcile> {
  readonly name = 'invitations/reconcile';

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: SeatInvitations,
    private readonly facts: SeatFacts,
    private readonly envelopes: Envelopes,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(payload: SeatToReconcile): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (await this.tryOnce(payload)) return;
    }
    throw new Error(`Registration ${payload.registrationId} keeps changing`);
  }

  /** False when another job mailed in between. What was sent is read before the seat, so that never the older of two wins. */
  private async tryOnce({ registrationId, hadSeat, because, resendAfter }: SeatToReconcile): Promise<boolean> {
    const last = await this.invitations.of(registrationId);
    const seat = await this.kennissessies.seat(registrationId);
    if (!seat) return true;
    const decision = decideInvitation(seat, last, this.clock.now(), { hadSeat, resendAfter });
    if (decision.send === 'nothing') return true;
    const envelope = await this.envelopes.forSeat(seat);
    if (!envelope) return true;

    const next = this.next(seat, last, decision);
    const message = this.message(seat, next, envelope, decision, because);
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.invitations.replace(tx, last, next))) return false;
      await this.outbox.enqueue(tx, message);
      await this.facts.record(tx, factOf(next, decision, message.key));
      return true;
    });
  }

  private next(seat: Seat, last: SeatInvitation | null, { send }: Sending): SeatInvitation {
    const { registrationId, kennissessie } = seat;
    return {
      registrationId,
      uid: last?.uid ?? uidOf(kennissessie.id, this.settings.mailDomain),
      token: last?.token ?? replyToken(this.signer, registrationId),
      sequence: last ? last.sequence + 1 : 0,
      state: send === 'request' ? 'INVITED' : 'WITHDRAWN',
      contentHash: send === 'request' ? contentHashOf(kennissessie) : null,
      lastSentAt: laterThan(last?.lastSentAt, this.clock.now()),
    };
  }

  private message(
    seat: Seat,
    next: SeatInvitation,
    recipient: Envelope,
    decision: Sending,
    because: SeatToReconcile['because'],
  ): MailMessage {
    const { kennissessie } = seat;
    const { to, context } = recipient;
    const { registrationId, sequence, lastSentAt } = next;
    const appointment = seatAppointment(seat, next, recipient, this.settings);
    const envelope = { key: mailKeyOf(registrationId, sequence), to };
    if (decision.send === 'request') {
      const occasion = decision.because === 'new' ? (because ?? 'registered') : decision.because;
      const content = buildInvitation('REQUEST', appointment, lastSentAt);
      const words = invitationMail(occasion, kennissessie, context);
      return { ...envelope, ...words, calendar: { method: 'REQUEST', content } };
    }
    const { reason } = decision;
    const content = buildInvitation('CANCEL', appointment, lastSentAt, { reason });
    const words = withdrawalMail(reason, kennissessie, context);
    return { ...envelope, ...words, calendar: { method: 'CANCEL', content } };
  }
}

function factOf({ registrationId, sequence, lastSentAt: at }: SeatInvitation, decision: Sending, mailKey: string) {
  return { registrationId, kind: kindOf(decision), sequence, mailKey, at };
}

function kindOf(decision: Sending): SeatFactKind {
  if (decision.send === 'cancel') return 'WITHDRAWN';
  switch (decision.because) {
    case 'new':
      return 'INVITED';
    case 'changed':
      return 'CHANGED';
    case 'resent':
      return 'RESENT';
    default:
      return assertNever(decision.because);
  }
}

/** DTSTAMP counts in seconds and must rise with every message, also when two are made at once. */
function laterThan(earlier: Date | undefined, now: Date): Date {
  return earlier ? new Date(Math.max(now.getTime(), earlier.getTime() + 1000)) : now;
}
