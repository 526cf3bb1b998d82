import type { Seat } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import type { InboundMail, ReadOutcome } from '@academie/platform/inbound-mail';
import { Injectable } from '@nestjs/common';
import { AnswerLetters } from './answer-letters.js';
import { AnswerLog } from './answer-log.js';
import { Answers } from './answers.js';
import { DeclineSeat } from './decline-seat.js';
import { HandOver } from './hand-over.js';
import type { CalendarMessage } from './model/calendar-message.js';
import type { Answer, ReplyDecision } from './model/decide-reply.js';
import { HandWorkKind } from './model/hand-work-kind.js';

/** A mail about a seat, and what of it a person may want to read. */
export interface Reply {
  readonly mail: InboundMail;
  readonly seat: Seat;
  /** The SEQUENCE that was mailed last. */
  readonly sequence: number;
  readonly subject: string;
  readonly words: string;
  readonly authentic: boolean;
  /** Null when it came without a calendar that we can read. */
  readonly message: CalendarMessage | null;
}

const understood = (outcome: string): ReadOutcome => ({ outcome, understood: true });

/** Does what was decided about an answer. Each step may be done again: a job runs at least once. */
@Injectable()
export class FollowReply {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: Answers,
    private readonly declineSeat: DeclineSeat,
    private readonly letters: AnswerLetters,
    private readonly handOver: HandOver,
    private readonly log: AnswerLog,
  ) {}

  async run(decision: ReplyDecision, reply: Reply): Promise<ReadOutcome> {
    const { mail, seat, sequence, message } = reply;
    const present = { sequence, stampedAt: mail.receivedAt };
    const answered = message?.sequence ?? sequence;
    switch (decision.outcome) {
      case 'ignored':
        return understood(`reply-${decision.because}`);
      case 'noted':
        return this.note(decision.answer, decision.stampedAt, reply);
      case 'declined':
        return this.decline(decision.stampedAt, reply);
      case 'asked': {
        const asked = await this.letters.askToConfirm(seat, { sequence, stampedAt: decision.stampedAt }, mail.id);
        await this.write(reply, answered, decision.answer, 'nog niet bevestigd');
        return understood(asked ? 'reply-asked' : 'reply-asked-before');
      }
      case 'told-present-time':
        await this.letters.tellPresentTime(seat, present);
        await this.write(reply, answered, decision.answer, 'op een eerdere uitnodiging');
        return understood('reply-told-present-time');
      case 'told-seat-gone':
        await this.letters.tellSeatGone(seat, present);
        await this.write(reply, answered, decision.answer, 'de plaats was al vrijgegeven');
        return understood('reply-told-seat-gone');
      case 'handed-over':
        return this.hand(decision.kind, reply);
      default:
        return assertNever(decision);
    }
  }

  async decline(
    stampedAt: Date,
    { mail, seat, sequence }: Pick<Reply, 'mail' | 'seat' | 'sequence'>,
  ): Promise<ReadOutcome> {
    const { receivedAt, via, id: causeId } = mail;
    const about = { registrationId: seat.registrationId, kennissessieId: seat.kennissessie.id, sequence };
    return understood(
      `reply-declined-${await this.declineSeat.run({ ...about, stampedAt, receivedAt, via, causeId })}`,
    );
  }

  async hand(kind: HandWorkKind, { mail, seat, subject, words, message, authentic }: Reply): Promise<ReadOutcome> {
    const proposal = kind === HandWorkKind.COUNTER ? message : null;
    const handed = await this.handOver.run(seat, {
      mailId: mail.id,
      kind,
      subject,
      words: [message?.comment, words].filter(Boolean).join('\n\n'),
      proposedStartsAt: proposal?.startsAt ?? null,
      proposedEndsAt: proposal?.endsAt ?? null,
      authentic,
      receivedAt: mail.receivedAt,
    });
    return understood(handed ? `reply-handed-over-${kind.toLowerCase()}` : 'reply-flooded');
  }

  private async note(partstat: Answer, stampedAt: Date, { mail, seat, sequence }: Reply): Promise<ReadOutcome> {
    const { registrationId, kennissessie } = seat;
    const { receivedAt: at, via, id: causeId } = mail;
    const answer = { registrationId, kennissessieId: kennissessie.id, partstat, sequence, stampedAt, via, causeId };
    const kept = await this.unitOfWork.run(async (tx) => {
      if (!(await this.answers.keep(tx, { ...answer, receivedAt: at, settled: true }))) return false;
      await this.log.record(tx, { registrationId, sequence, partstat, at, causeId });
      return true;
    });
    return understood(kept ? `reply-${partstat.toLowerCase()}` : 'reply-repeated');
  }

  /** In the history of the seat: what was answered, and why it did not simply count. */
  private async write({ mail, seat }: Reply, sequence: number, partstat: Answer, detail: string): Promise<void> {
    const { registrationId } = seat;
    await this.log.recordNow({ registrationId, sequence, partstat, at: mail.receivedAt, causeId: mail.id, detail });
  }
}
