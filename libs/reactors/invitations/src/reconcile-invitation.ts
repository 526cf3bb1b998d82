import { type Invitee, KennissessieDirectory } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import { buildInvitation } from '@academie/platform/calendar';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { JobHandler } from '@academie/platform/events';
import type { MailMessage } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { type Envelope, Envelopes } from './envelopes.js';
import { type InvitationFactKind, InvitationFacts } from './invitation-facts.js';
import { type Invitation, Invitations } from './invitations.js';
import { invitationMail, withdrawalMail } from './mails/invitation-mail.js';
import {
  contentHashOf,
  decideInvitation,
  type InvitationDecision,
  type Reasons,
  reasonsOf,
} from './model/decide-invitation.js';
import { identityOf } from './model/identity.js';
import { mailKeyOf } from './model/mail-key.js';
import { type AskedBecause, occasionOf } from './model/occasion.js';
import { ownAppointment } from './own-appointment.js';

/** Whose calendar to look at, and what the session itself does not tell any more. */
export interface ToReconcile {
  readonly kennissessieId: string;
  readonly persoonId: string;
  /** A seat was given up: withdraw it, even if its invitation had not gone out yet. */
  readonly hadSeat?: boolean;
  /** What the words of an invitation say that the seat itself does not. */
  readonly because?: AskedBecause;
  /** Asked for by hand: the invitation goes once more, unless something newer than this version went in between. */
  readonly resendAfter?: number;
}

type Sending = Exclude<InvitationDecision, { send: 'nothing' }>;

/** More than this many others in between is not a race but a fault. */
const ATTEMPTS = 5;
const NONE: Reasons = { seat: false, speaks: false };
/** Of who gave up a seat before its invitation went out. */
const A_SEAT: Reasons = { seat: true, speaks: false };

/**
 * Brings the calendar of one person into line with what they are to a session: compares what it should hold with what
 * was mailed last, and mails the difference. Running it again mails nothing, so it may run as often and as late as it likes.
 */
@Injectable()
export class ReconcileInvitation extends JobHandler<ToReconcile> {
  readonly name = 'invitations/reconcile';

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: Invitations,
    private readonly facts: InvitationFacts,
    private readonly envelopes: Envelopes,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(payload: ToReconcile): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (await this.tryOnce(payload)) return;
    }
    throw new Error(`Kennissessie ${payload.kennissessieId} keeps changing for ${payload.persoonId}`);
  }

  /** False when it is to be looked at once more, such as when another job mailed in between. What was sent is read before the rest, so that never the older of two wins. */
  private async tryOnce({ kennissessieId, persoonId, hadSeat, because, resendAfter }: ToReconcile): Promise<boolean> {
    const last = await this.invitations.of(kennissessieId, persoonId);
    const invitee = await this.kennissessies.invitee(kennissessieId, persoonId);
    if (!invitee) return true;
    const decision = decideInvitation(invitee, last, this.clock.now(), { hadSeat, resendAfter });
    if (decision.send === 'nothing') {
      if (!last || !decision.reasons) return true;
      await this.invitations.keepReasons(last, decision.reasons);
      // Once more, because the reason may be back by now, and who took it found nothing to tell.
      return false;
    }
    const envelope = await this.envelopes.forInvitee(invitee);
    if (!envelope) return true;

    const next = this.next(invitee, last, decision);
    const message = this.message(invitee, last, next, envelope, decision, because);
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.invitations.replace(tx, last, next))) return false;
      await this.outbox.enqueue(tx, message);
      await this.facts.record(tx, factOf(next, decision, message.key));
      return true;
    });
  }

  private next(invitee: Invitee, last: Invitation | null, { send }: Sending): Invitation {
    const { persoonId, kennissessie } = invitee;
    const { id, uid, token } = last ?? identityOf(invitee, this.signer, this.settings);
    return {
      id,
      kennissessieId: kennissessie.id,
      persoonId,
      uid,
      token,
      sequence: last ? last.sequence + 1 : 0,
      state: send === 'request' ? 'INVITED' : 'WITHDRAWN',
      contentHash: send === 'request' ? contentHashOf(kennissessie) : null,
      reasons: send === 'request' ? reasonsOf(invitee) : NONE,
      lastSentAt: laterThan(last?.lastSentAt, this.clock.now()),
    };
  }

  private message(
    invitee: Invitee,
    last: Invitation | null,
    next: Invitation,
    recipient: Envelope,
    decision: Sending,
    because: AskedBecause | undefined,
  ): MailMessage {
    const { kennissessie } = invitee;
    const { to, context } = recipient;
    const appointment = ownAppointment(invitee, next, recipient, this.settings);
    const envelope = { key: mailKeyOf(next.id, next.sequence), to };
    if (decision.send === 'request') {
      const occasion = occasionOf(decision.because, because, next.reasons, last);
      const content = buildInvitation('REQUEST', appointment, next.lastSentAt);
      const words = invitationMail(occasion, next.reasons, kennissessie, context);
      return { ...envelope, ...words, calendar: { method: 'REQUEST', content } };
    }
    const { reason } = decision;
    const content = buildInvitation('CANCEL', appointment, next.lastSentAt, { reason });
    const had = reason === 'session-cancelled' ? reasonsOf(invitee) : (last?.reasons ?? A_SEAT);
    const words = withdrawalMail(reason, had, kennissessie, context);
    return { ...envelope, ...words, calendar: { method: 'CANCEL', content } };
  }
}

function factOf({ id: invitationId, sequence, lastSentAt: at }: Invitation, decision: Sending, mailKey: string) {
  return { invitationId, kind: kindOf(decision), sequence, mailKey, at };
}

function kindOf(decision: Sending): InvitationFactKind {
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
