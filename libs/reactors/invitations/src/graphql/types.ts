import { RegistrationStatus } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SeatCalendarFilter, SeatCalendarState } from '../model/seat-calendar.js';

/** What a calendar was told, or what came back, as the API names it. */
export enum SeatFactName {
  INVITED = 'INVITED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
  RESENT = 'RESENT',
  ANSWERED = 'ANSWERED',
  BOUNCED = 'BOUNCED',
}

/** What a calendar program answered, as the API names it. */
export enum CalendarReply {
  NEEDS_ACTION = 'NEEDS_ACTION',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  TENTATIVE = 'TENTATIVE',
  DELEGATED = 'DELEGATED',
}

registerEnumType(SeatCalendarState, { name: 'SeatCalendarState' });
registerEnumType(SeatCalendarFilter, { name: 'SeatCalendarFilter' });
registerEnumType(SeatFactName, { name: 'SeatFactName' });
registerEnumType(CalendarReply, { name: 'CalendarReply' });

@ObjectType({ description: 'One thing that a calendar was told, or that came back.' })
export class SeatHistoryEntry {
  @Field(() => SeatFactName)
  kind: SeatFactName;

  @Field(() => Int, { description: '1 is the first version.' })
  version: number;

  @Field(() => Date)
  at: Date;

  @Field(() => CalendarReply, { nullable: true })
  answer: CalendarReply | null;

  @Field(() => String, { nullable: true, description: 'For example the code of the mail server.' })
  detail: string | null;
}

@ObjectType({
  description: "What somebody's calendar was told of a session that they are expected at, and what it answered.",
})
export class SeatCalendar {
  @Field(() => ID)
  kennissessieId: string;

  @Field(() => ID, { nullable: true, description: 'Null of who speaks without a registration.' })
  registrationId: string | null;

  @Field(() => RegistrationStatus, { nullable: true })
  status: RegistrationStatus | null;

  @Field(() => SeatCalendarState)
  state: SeatCalendarState;

  @Field(() => Boolean, { description: 'Whether it was told the newest version, as far as we can know.' })
  hasLatest: boolean;

  @Field(() => Int, { nullable: true, description: '1 is the first version; null when nothing was sent.' })
  version: number | null;

  @Field(() => SeatFactName, { nullable: true })
  sentAs: SeatFactName | null;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Field(() => CalendarReply, { nullable: true, description: 'The answer that came last.' })
  answer: CalendarReply | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'To which version the answer was.' })
  answeredVersion: number | null;

  @Field(() => Date, { nullable: true, description: 'When the newest version came back.' })
  bouncedAt: Date | null;

  @Field(() => String, { nullable: true })
  bounceReason: string | null;

  @Field(() => Boolean)
  unanswered: boolean;

  @Field(() => Boolean, { description: 'Whether there is an invitation that the reader can have sent once more.' })
  resendable: boolean;

  @Field(() => [SeatHistoryEntry], { description: 'The oldest first.' })
  history: SeatHistoryEntry[];

  /** Shown as `persoon` by a link. */
  persoonId: string;
}

export const SeatCalendarConnection = connectionOf(SeatCalendar, 'SeatCalendarConnection');

@ObjectType({ description: 'How many calendars of a session are how.' })
export class SeatCalendarTally {
  @Field(() => Int)
  people: number;

  @Field(() => Int)
  wrong: number;

  @Field(() => Int)
  unanswered: number;

  @Field(() => Int)
  bounced: number;
}
