import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HandWorkKind } from '../replies/model/hand-work-kind.js';

export enum CalendarPartstat {
  ACCEPTED = 'ACCEPTED',
  TENTATIVE = 'TENTATIVE',
  DECLINED = 'DECLINED',
}
registerEnumType(CalendarPartstat, {
  name: 'CalendarPartstat',
  description: 'What somebody answered in their calendar.',
});

registerEnumType(HandWorkKind, {
  name: 'HandWorkKind',
  description:
    'Why somebody has to look at an answer: another time proposed, somebody else sent, written back, and so on.',
});

export enum ReplyLinkPurpose {
  CONFIRM = 'CONFIRM',
  UNDO = 'UNDO',
}
registerEnumType(ReplyLinkPurpose, { name: 'ReplyLinkPurpose' });

export enum ReplyLinkOutcome {
  /** The seat is given up. */
  RELEASED = 'RELEASED',
  /** A seat again. */
  SEAT = 'SEAT',
  /** On the waiting list. */
  WAITING = 'WAITING',
  /** Something is asked first: on the page of the session. */
  ON_PAGE = 'ON_PAGE',
  /** It was so already. */
  ALREADY = 'ALREADY',
  /** It has begun or is over. */
  TOO_LATE = 'TOO_LATE',
  /** It is off, or nobody can register for it. */
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(ReplyLinkOutcome, {
  name: 'ReplyLinkOutcome',
  description: 'What came of the button behind a mailed link.',
});

@ObjectType({ description: 'What somebody answered last in their own calendar.' })
export class CalendarAnswer {
  @Field(() => CalendarPartstat)
  partstat: CalendarPartstat;

  @Field(() => Date)
  receivedAt: Date;

  @Field(() => Boolean, { description: 'False when the session or the seat changed after it was given.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'A mail about a seat that an organiser has to look at.' })
export class HandWork {
  @Field(() => ID)
  id: string;

  @Field(() => HandWorkKind)
  kind: HandWorkKind;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text, without what was quoted.' })
  words: string;

  @Field(() => Date, { nullable: true, description: 'The time that somebody proposes.' })
  proposedStartsAt: Date | null;

  @Field(() => Date, { nullable: true })
  proposedEndsAt: Date | null;

  @Field(() => Boolean, { description: 'False when it could not be proven that it comes from this person.' })
  authentic: boolean;

  @Field(() => Date)
  receivedAt: Date;

  @Field(() => Date, { nullable: true })
  doneAt: Date | null;

  persoonId: string;
}

export const HandWorkConnection = connectionOf(HandWork, 'HandWorkConnection');

@ObjectType({ description: 'What came back from the calendars of those with a seat.' })
export class AnswerSummary {
  @Field(() => Int)
  accepted: number;

  @Field(() => Int)
  tentative: number;

  @Field(() => Int)
  declined: number;

  @Field(() => Int, { description: 'Those with a seat who did not answer to the invitation as it is now.' })
  unanswered: number;

  @Field(() => Int, { description: 'Mails that wait for the organiser.' })
  openHandWork: number;
}

@ObjectType({ description: 'A link in a mail about an answer; looking at it changes nothing.' })
export class ReplyLink {
  @Field(() => Boolean, { description: 'False when it was used, has expired or never was.' })
  valid: boolean;

  @Field(() => ReplyLinkPurpose, { nullable: true })
  purpose: ReplyLinkPurpose | null;

  @Field(() => ID, { nullable: true })
  kennissessieId: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Date, { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the person has a seat now.' })
  hasSeat: boolean;
}

@ObjectType()
export class ReplyLinkResult {
  @Field(() => ReplyLinkOutcome)
  outcome: ReplyLinkOutcome;

  @Field(() => Int, { nullable: true, description: 'The place on the waiting list.' })
  waitlistPosition: number | null;
}
