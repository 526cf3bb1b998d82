import { assertNever } from '@academie/kernel';
import type { CalendarMessage } from './calendar-message.js';
import { HandWorkKind } from './hand-work-kind.js';

/** The answers that are kept. */
export type Answer = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';

/** What an answer is judged by. */
export interface ReplyFacts {
  /** What the calendar was told last. */
  readonly sent: {
    readonly uid: string;
    readonly sequence: number;
    /** The first SEQUENCE that said the same; what came after was only sent again. */
    readonly unchangedSince: number;
  };
  /** The address that was invited, in lower case. */
  readonly invited: string;
  readonly holdsSeat: boolean;
  readonly speaks: boolean;
  /** They asked for a place, whatever came of it. */
  readonly isRegistered: boolean;
  /** The session goes on, and has not begun. */
  readonly isComing: boolean;
  /** The answer that was applied last. */
  readonly last: { readonly sequence: number; readonly stampedAt: Date } | null;
  /** The domain of the address that was invited vouches for it that this mail comes from there. */
  readonly authentic: boolean;
  readonly receivedAt: Date;
}

export type ReplyDecision =
  | {
      readonly outcome: 'ignored';
      readonly because: 'other-session' | 'ahead' | 'late' | 'repeated' | 'no-answer' | 'not-expected';
    }
  /** Keep the answer; nothing else changes. */
  | { readonly outcome: 'noted'; readonly answer: Answer; readonly stampedAt: Date }
  /** Keep the answer and give the seat away. */
  | { readonly outcome: 'declined'; readonly stampedAt: Date }
  /** Keep the answer; that a speaker does not come is for the organiser to deal with. */
  | { readonly outcome: 'speaker-declined'; readonly stampedAt: Date }
  /** Somebody says so whom we do not know: ask the one who was invited. */
  | { readonly outcome: 'asked'; readonly answer: Answer; readonly stampedAt: Date }
  /** They answered to a time that is not the time any more. */
  | { readonly outcome: 'told-present-time'; readonly answer: Answer }
  /** They want to come, but the seat is not theirs any more. */
  | { readonly outcome: 'told-seat-gone'; readonly answer: Answer }
  | { readonly outcome: 'handed-over'; readonly kind: HandWorkKind };

/** What an answer from a calendar leads to (RFC 5546, RFC 6047). */
export function decideReply(message: CalendarMessage, facts: ReplyFacts): ReplyDecision {
  if (message.uid !== facts.sent.uid) return { outcome: 'ignored', because: 'other-session' };
  switch (message.method) {
    case 'REPLY':
      return message.isInstance ? { outcome: 'handed-over', kind: HandWorkKind.UNCLEAR } : decideAnswer(message, facts);
    case 'COUNTER':
      return { outcome: 'handed-over', kind: HandWorkKind.COUNTER };
    case 'REFRESH':
      return { outcome: 'handed-over', kind: HandWorkKind.REFRESH };
    default:
      return { outcome: 'handed-over', kind: HandWorkKind.UNCLEAR };
  }
}

/** The same for an answer that says no more than yes, no or maybe: it is taken to be about what was mailed last. */
export function decideBareAnswer(answer: Answer, facts: ReplyFacts): ReplyDecision {
  const { uid, sequence } = facts.sent;
  const attendees = [{ address: facts.invited, partstat: answer }];
  const about = { comment: null, startsAt: null, endsAt: null, isInstance: false };
  return decideAnswer({ method: 'REPLY', uid, sequence, stampedAt: facts.receivedAt, attendees, ...about }, facts);
}

function decideAnswer(message: CalendarMessage, facts: ReplyFacts): ReplyDecision {
  const own = message.attendees.find(({ address }) => address === facts.invited);
  const partstat = (own ?? message.attendees[0])?.partstat ?? 'NEEDS-ACTION';
  if (partstat === 'DELEGATED') return { outcome: 'handed-over', kind: HandWorkKind.DELEGATED };
  if (!isAnswer(partstat)) return { outcome: 'ignored', because: 'no-answer' };
  if (message.sequence > facts.sent.sequence) return { outcome: 'ignored', because: 'ahead' };
  if (!facts.holdsSeat && !facts.speaks) return unexpected(partstat, facts);
  if (message.sequence < facts.sent.unchangedSince) {
    return facts.isComing
      ? { outcome: 'told-present-time', answer: partstat }
      : { outcome: 'ignored', because: 'late' };
  }
  const stampedAt = stampOf(message, facts);
  if (isRepeated(stampedAt, facts)) return { outcome: 'ignored', because: 'repeated' };
  return decideFresh(partstat, own !== undefined, stampedAt, facts);
}

function decideFresh(answer: Answer, isInvited: boolean, stampedAt: Date, facts: ReplyFacts): ReplyDecision {
  switch (answer) {
    case 'ACCEPTED':
    case 'TENTATIVE':
      // An invitation that was sent on carries the token too: who else wants to come is for a person to judge.
      return isInvited
        ? { outcome: 'noted', answer, stampedAt }
        : { outcome: 'handed-over', kind: HandWorkKind.OTHER_ATTENDEE };
    case 'DECLINED':
      if (!facts.holdsSeat) return decideSpeakersNo(isInvited, stampedAt, facts);
      if (!facts.isComing) return isInvited && facts.authentic ? { outcome: 'noted', answer, stampedAt } : LATE;
      return isInvited && facts.authentic
        ? { outcome: 'declined', stampedAt }
        : { outcome: 'asked', answer, stampedAt };
    default:
      return assertNever(answer);
  }
}

const LATE: ReplyDecision = { outcome: 'ignored', because: 'late' };

/** It frees nothing, so nobody need be asked whether it is true: the organiser reads how sure we are. */
function decideSpeakersNo(isInvited: boolean, stampedAt: Date, { isComing }: ReplyFacts): ReplyDecision {
  if (!isInvited) return { outcome: 'handed-over', kind: HandWorkKind.OTHER_ATTENDEE };
  return isComing ? { outcome: 'speaker-declined', stampedAt } : { outcome: 'noted', answer: 'DECLINED', stampedAt };
}

function unexpected(answer: Answer, { isRegistered }: ReplyFacts): ReplyDecision {
  if (!isRegistered) return { outcome: 'ignored', because: 'not-expected' };
  return answer === 'ACCEPTED' ? { outcome: 'told-seat-gone', answer } : { outcome: 'ignored', because: 'repeated' };
}

function isAnswer(partstat: string): partstat is Answer {
  return partstat === 'ACCEPTED' || partstat === 'TENTATIVE' || partstat === 'DECLINED';
}

/** Never later than we got it: who says to write from the future would have the last word for ever. */
function stampOf({ stampedAt }: CalendarMessage, { receivedAt }: ReplyFacts): Date {
  return stampedAt && stampedAt < receivedAt ? stampedAt : receivedAt;
}

function isRepeated(stampedAt: Date, { last, sent }: ReplyFacts): boolean {
  return last !== null && last.sequence >= sent.unchangedSince && stampedAt <= last.stampedAt;
}
