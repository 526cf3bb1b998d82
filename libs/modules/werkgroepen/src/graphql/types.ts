import type { MembershipCard } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StepState, WerkgroepPhase } from '../model/words.js';

registerEnumType(WerkgroepPhase, { name: 'WerkgroepPhase' });
registerEnumType(StepState, { name: 'WerkgroepStepState' });

/** A place in a werkgroep, with why a request was declined; the API shows it as `Membership`, by links. */
export interface WerkgroepMembership extends MembershipCard {
  readonly reason: string | null;
}

@ObjectType({ description: 'One phase on the way of a werkgroep.' })
export class WerkgroepStep {
  @Field(() => WerkgroepPhase)
  phase: WerkgroepPhase;

  @Field(() => StepState)
  state: StepState;
}

@ObjectType({ description: 'The two kinds of goals of a werkgroep.' })
export class WerkgroepGoals {
  @Field(() => String, { nullable: true })
  inhoudelijk: string | null;

  @Field(() => String, { nullable: true })
  procesmatig: string | null;
}

@ObjectType({ description: 'What the reader may do with this werkgroep.' })
export class WerkgroepRights {
  @Field(() => Boolean, { description: 'Ask to take part.' })
  join: boolean;

  @Field(() => Boolean)
  seeMembers: boolean;

  @Field(() => Boolean)
  decideMemberships: boolean;

  @Field(() => Boolean)
  readGesprekken: boolean;

  @Field(() => Boolean)
  writeGesprekken: boolean;

  @Field(() => Boolean)
  moderate: boolean;
}

@ObjectType({ description: 'A pilot-werkgroep: partners and gemeenten that find something out together.' })
export class Werkgroep {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  summary: string;

  @Field(() => WerkgroepPhase)
  phase: WerkgroepPhase;

  @Field(() => [WerkgroepStep], { description: 'Every phase in order, and where it stands.' })
  phases: WerkgroepStep[];

  @Field(() => WerkgroepGoals)
  goals: WerkgroepGoals;

  @Field(() => Int)
  memberCount: number;

  @Field(() => WerkgroepRights)
  viewerCan: WerkgroepRights;

  @Field(() => ID, { description: 'The space its gesprekken live in.' })
  ruimteId: string;

  /** Shown as `themas`, `partners`, `parent` and `viewerMembership` by links. */
  themaIds: string[];
  partnerIds: string[];
  parentId: string | null;
  viewerMembershipCard: WerkgroepMembership | null;
}

export const WerkgroepConnection = connectionOf(Werkgroep, 'WerkgroepConnection');
