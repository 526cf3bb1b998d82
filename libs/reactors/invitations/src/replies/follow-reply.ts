import type { Invitee } from '@academie/contracts';
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

/** A mail about an invitation, and what of it a person may want to read. */
export interface Reply {
  readonly mail: InboundMail;
  readonly invitee: Invitee;
  readonly invitationId: string;
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
    const { mail, invitee, invitationId, sequence, message } = reply;
    const present = { invitationId, sequence, stampedAt: mail.receivedAt };
    const answered = message?.sequence ?? sequence;
    switch (decision.outcome) {
      case 'ignored':
        return understood(`reply-${decision.because}`);
      case 'noted':
        return this.note(decision.answer, decision.stampedAt, reply);
      case 'declined':
        // First, because the answer is new only once.
        if (invitee.speaks) await this.hand(HandWorkKind.SPEAKER_DECLINED, reply);
        return this.decline(decision.stampedAt, reply);
      case 'speaker-declined': {
        const handed = await this.hand(HandWorkKind.SPEAKER_DECLINED, reply);
        await this.note('DECLINED', decision.stampedAt, reply);
        return handed;
      }
      case 'asked': {
        const moment = { invitationId, sequence, stampedAt: decision.stampedAt };
        const asked = await this.letters.askToConfirm(invitee, moment, mail.id);
        await this.write(reply, answered, decision.answer, 'nog niet bevestigd');
        return understood(asked ? 'reply-asked' : 'reply-asked-before');
      }
      case 'told-present-time':
        await this.letters.tellPresentTime(invitee, present);
        await this.write(reply, answered, decision.answer, 'op een eerdere uitnodiging');
        return understood('reply-told-present-time');
      case 'told-seat-gone':
        await this.letters.tellSeatGone(invitee, present);
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
    { mail, invitee, invitationId, sequence }: Pick<Reply, 'mail' | 'invitee' | 'invitationId' | 'sequence'>,
  ): Promise<ReadOutcome> {
    const { receivedAt, via, id: causeId } = mail;
    const about = { invitationId, kennissessieId: invitee.kennissessie.id, sequence };
    const answer = { ...about, stampedAt, receivedAt, via, causeId };
    return understood(`reply-declined-${await this.declineSeat.run(invitee, answer)}`);
  }

  async hand(kind: HandWorkKind, reply: Reply): Promise<ReadOutcome> {
    const { mail, invitee, invitationId, subject, words, message, authentic } = reply;
    const proposal = kind === HandWorkKind.COUNTER ? message : null;
    const handed = await this.handOver.run(invitee, {
      invitationId,
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

  private async note(partstat: Answer, stampedAt: Date, reply: Reply): Promise<ReadOutcome> {
    const { mail, invitee, invitationId, sequence } = reply;
    const kennissessieId = invitee.kennissessie.id;
    const { receivedAt: at, via, id: causeId } = mail;
    const answer = { invitationId, kennissessieId, partstat, sequence, stampedAt, via, causeId };
    const kept = await this.unitOfWork.run(async (tx) => {
      if (!(await this.answers.keep(tx, { ...answer, receivedAt: at, settled: true }))) return false;
      await this.log.record(tx, { invitationId, sequence, partstat, at, causeId });
      return true;
    });
    return understood(kept ? `reply-${partstat.toLowerCase()}` : 'reply-repeated');
  }

  /** In the history: what was answered, and why it did not simply count. */
  private async write(
    { mail, invitationId }: Reply,
    sequence: number,
    partstat: Answer,
    detail: string,
  ): Promise<void> {
    await this.log.recordNow({ invitationId, sequence, partstat, at: mail.receivedAt, causeId: mail.id, detail });
  }
}
