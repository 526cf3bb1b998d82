import { KennissessieDirectory, KennissessieStatus, PersoonDirectory, type Seat } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import {
  type InboundMail,
  MailReader,
  type ParsedMail,
  parseMail,
  type ReadOutcome,
  UnreadableMail,
} from '@academie/platform/inbound-mail';
import { Injectable } from '@nestjs/common';
import { holdsSeat } from '../model/decide-invitation.js';
import { AnswerLetters } from './answer-letters.js';
import { Answers } from './answers.js';
import { DeclineSeat } from './decline-seat.js';
import { HandOver } from './hand-over.js';
import type { CalendarMessage } from './model/calendar-message.js';
import { decideBareAnswer, decideReply, type ReplyDecision, type ReplyFacts } from './model/decide-reply.js';
import { HandWorkKind } from './model/hand-work-kind.js';
import { replyTokenIn } from './model/reply-token.js';
import { type WhatCame, whatCame } from './model/what-came.js';
import { ReplyAuthenticity } from './reply-authenticity.js';
import { SeatByToken } from './seat-by-token.js';

/** A mail and all that is known of the seat it came about. */
interface Reply {
  readonly mail: InboundMail;
  readonly parsed: ParsedMail;
  readonly seat: Seat;
  readonly facts: ReplyFacts;
}

const understood = (outcome: string): ReadOutcome => ({ outcome, understood: true });

/**
 * Answers to invitations, by whichever way they came in: whose seat is it, what is said, is it true, is it new, and what
 * follows. Nothing is ever answered to who sent it: that would make us a tool to write to others.
 */
@Injectable()
export class HandleReply extends MailReader {
  readonly addresses = ['rsvp+'];

  constructor(
    private readonly seatByToken: SeatByToken,
    private readonly kennissessies: KennissessieDirectory,
    private readonly personen: PersoonDirectory,
    private readonly authenticity: ReplyAuthenticity,
    private readonly answers: Answers,
    private readonly declineSeat: DeclineSeat,
    private readonly letters: AnswerLetters,
    private readonly handOver: HandOver,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async read(mail: InboundMail): Promise<ReadOutcome> {
    const token = replyTokenIn(mail.envelope.to ?? '');
    const sent = token && (await this.seatByToken.find(token));
    const seat = sent && (await this.kennissessies.seat(sent.registrationId));
    const recipient = seat && (await this.personen.recipientsOf([seat.persoonId])).get(seat.persoonId);
    if (!sent || !seat || !recipient) return understood('reply-unknown');

    const parsed = await readable(mail.raw);
    if (!parsed) return { outcome: 'reply-unreadable', understood: false };
    const came = whatCame(parsed, { envelope: mail.envelope.from, via: mail.via });
    if (came.kind === 'automatic') return understood('reply-automatic');
    if (came.kind === 'unreadable') return { outcome: `reply-${came.why}`, understood: false };

    const invited = recipient.address.toLowerCase();
    const last = await this.answers.of(seat.registrationId);
    if (last && last.causeId === mail.id && !last.settled)
      return this.decline(last.stampedAt, { mail, sequence: last.sequence, seat });
    const { kennissessie } = seat;
    const facts: ReplyFacts = {
      sent,
      invited,
      last,
      holdsSeat: holdsSeat(seat),
      isComing: kennissessie.status === KennissessieStatus.PUBLISHED && kennissessie.startsAt > this.clock.now(),
      authentic: wantsProof(came) && (await this.authenticity.isFrom(invited, mail, parsed)),
      receivedAt: mail.receivedAt,
    };
    return this.apply(came, { mail, parsed, seat, facts });
  }

  private async apply(
    came: Exclude<WhatCame, { kind: 'automatic' | 'unreadable' }>,
    reply: Reply,
  ): Promise<ReadOutcome> {
    switch (came.kind) {
      case 'human':
        return this.hand(reply, HandWorkKind.MESSAGE, came.words, null);
      case 'tnef':
        return this.follow(decideBareAnswer(came.partstat, reply.facts), reply, null, '');
      case 'calendar':
        return this.follow(decideReply(came.message, reply.facts), reply, came.message, came.words);
      default:
        return assertNever(came);
    }
  }

  private async follow(
    decision: ReplyDecision,
    reply: Reply,
    message: CalendarMessage | null,
    words: string,
  ): Promise<ReadOutcome> {
    const { mail, seat, facts } = reply;
    const { sequence } = facts.sent;
    const present = { sequence, stampedAt: mail.receivedAt };
    switch (decision.outcome) {
      case 'ignored':
        return understood(`reply-${decision.because}`);
      case 'noted':
        return this.note(decision, reply);
      case 'declined':
        return this.decline(decision.stampedAt, { mail, sequence, seat });
      case 'asked': {
        const asked = await this.letters.askToConfirm(seat, { sequence, stampedAt: decision.stampedAt }, mail.id);
        return understood(asked ? 'reply-asked' : 'reply-asked-before');
      }
      case 'told-present-time':
        await this.letters.tellPresentTime(seat, present);
        return understood('reply-told-present-time');
      case 'told-seat-gone':
        await this.letters.tellSeatGone(seat, present);
        return understood('reply-told-seat-gone');
      case 'handed-over':
        return this.hand(reply, decision.kind, [message?.comment, words].filter(Boolean).join('\n\n'), message);
      default:
        return assertNever(decision);
    }
  }

  private async note(
    { answer, stampedAt }: Extract<ReplyDecision, { outcome: 'noted' }>,
    { mail, seat, facts }: Reply,
  ): Promise<ReadOutcome> {
    const { registrationId } = seat;
    const row = {
      registrationId,
      kennissessieId: seat.kennissessie.id,
      partstat: answer,
      sequence: facts.sent.sequence,
      stampedAt,
      settled: true,
    };
    const kept = await this.unitOfWork.run((tx) =>
      this.answers.keep(tx, { ...row, receivedAt: mail.receivedAt, via: mail.via, causeId: mail.id }),
    );
    return understood(kept ? `reply-${answer.toLowerCase()}` : 'reply-repeated');
  }

  private async decline(
    stampedAt: Date,
    { mail, sequence, seat }: { mail: InboundMail; sequence: number; seat: Seat },
  ): Promise<ReadOutcome> {
    const { registrationId } = seat;
    const { receivedAt, via, id: causeId } = mail;
    const decline = {
      registrationId,
      kennissessieId: seat.kennissessie.id,
      sequence,
      stampedAt,
      receivedAt,
      via,
      causeId,
    };
    const outcome = await this.declineSeat.run(decline);
    return understood(`reply-declined-${outcome}`);
  }

  private async hand(
    { mail, parsed, seat, facts }: Reply,
    kind: HandWorkKind,
    words: string,
    message: CalendarMessage | null,
  ): Promise<ReadOutcome> {
    const handed = await this.handOver.run(seat, {
      mailId: mail.id,
      kind,
      subject: parsed.subject,
      words,
      proposedStartsAt: kind === HandWorkKind.COUNTER ? (message?.startsAt ?? null) : null,
      proposedEndsAt: kind === HandWorkKind.COUNTER ? (message?.endsAt ?? null) : null,
      authentic: facts.authentic,
      receivedAt: mail.receivedAt,
    });
    return understood(handed ? `reply-handed-over-${kind.toLowerCase()}` : 'reply-flooded');
  }
}

/** A yes or a maybe frees nothing, so nobody need be asked who it is from. */
function wantsProof(came: WhatCame): boolean {
  if (came.kind === 'tnef') return came.partstat === 'DECLINED';
  if (came.kind !== 'calendar') return true;
  const { method, attendees } = came.message;
  return method !== 'REPLY' || attendees.some(({ partstat }) => partstat !== 'ACCEPTED' && partstat !== 'TENTATIVE');
}

async function readable(raw: Buffer): Promise<ParsedMail | null> {
  try {
    return await parseMail(raw);
  } catch (error) {
    if (error instanceof UnreadableMail) return null;
    throw error;
  }
}
