import { LeervraagOutcome, LeervraagStatus } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(LeervraagStatus, { name: 'LeervraagStatus' });
registerEnumType(LeervraagOutcome, { name: 'LeervraagOutcome' });

@ObjectType({ description: 'What the reader may do with this leervraag now.' })
export class LeervraagRights {
  @Field(() => Boolean)
  take: boolean;

  @Field(() => Boolean)
  route: boolean;

  @Field(() => Boolean)
  answer: boolean;

  @Field(() => Boolean)
  close: boolean;

  @Field(() => Boolean)
  writeGesprekken: boolean;
}

@ObjectType({ description: 'Something that happened to a leervraag.' })
export class LeervraagHappening {
  @Field(() => Date)
  at: Date;

  @Field(() => String, { description: 'Plain Dutch.' })
  text: string;
}

@ObjectType({ description: 'A question put to the loket.' })
export class Leervraag {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As in LV-2026-0042.' })
  number: string;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text.' })
  question: string;

  @Field(() => LeervraagStatus)
  status: LeervraagStatus;

  @Field(() => LeervraagOutcome, { nullable: true })
  outcome: LeervraagOutcome | null;

  @Field(() => Date)
  submittedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the loket promises to have answered.' })
  dueAt: Date | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the adviseur, organisatie or netwerk.' })
  routedTo: string | null;

  @Field(() => String, { nullable: true, description: 'For those it was routed to; the asker does not see it.' })
  routeNote: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  answer: string | null;

  @Field(() => LeervraagRights)
  viewerCan: LeervraagRights;

  @Field(() => ID, { description: 'The space for the conversation about it.' })
  ruimteId: string;

  /** Shown as `askedBy`, `assignee`, `answeredBy` and `thema` by links. */
  askedById: string;
  assigneeId: string | null;
  answeredById: string | null;
  themaId: string | null;
}

export const LeervraagConnection = connectionOf(Leervraag, 'LeervraagConnection');

@ObjectType({ description: 'How many questions are where, for those who work at the loket.' })
export class LeervraagCounts {
  @Field(() => Int)
  submitted: number;

  @Field(() => Int)
  inProgress: number;

  @Field(() => Int)
  routed: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int, { description: 'Unanswered, and the promised moment has passed.' })
  overdue: number;
}
