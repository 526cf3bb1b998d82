import { Doelgroep, type MembershipCard, MembershipRole, MembershipStatus } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NetwerkAccess, NetwerkStatus, NetwerkVorm } from '../model/words.js';

registerEnumType(NetwerkVorm, { name: 'NetwerkVorm' });
registerEnumType(NetwerkAccess, { name: 'NetwerkAccess' });
registerEnumType(NetwerkStatus, { name: 'NetwerkStatus' });

@ObjectType({ description: "A person's place in a netwerk or werkgroep." })
export class Membership implements MembershipCard {
  @Field(() => ID)
  id: string;

  @Field(() => MembershipStatus)
  status: MembershipStatus;

  @Field(() => MembershipRole)
  role: MembershipRole;

  @Field(() => Date)
  since: Date;

  @Field(() => String, { nullable: true, description: 'Why a request was declined; only for the person themselves.' })
  reason?: string | null;

  /** Shown as `persoon` by a link. */
  persoonId: string;
}

export const MembershipConnection = connectionOf(Membership, 'MembershipConnection');

@ObjectType({ description: 'What the reader may do with this netwerk.' })
export class NetwerkRights {
  @Field(() => Boolean)
  join: boolean;

  @Field(() => Boolean)
  leave: boolean;

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

@ObjectType({ description: 'A community of people of several municipalities that learn on one theme.' })
export class LerendNetwerk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  summary: string;

  @Field(() => NetwerkVorm)
  vorm: NetwerkVorm;

  @Field(() => NetwerkAccess)
  access: NetwerkAccess;

  @Field(() => NetwerkStatus)
  status: NetwerkStatus;

  @Field(() => [Doelgroep])
  doelgroepen: Doelgroep[];

  @Field(() => Int)
  memberCount: number;

  @Field(() => Membership, { nullable: true })
  viewerMembership: Membership | null;

  @Field(() => NetwerkRights)
  viewerCan: NetwerkRights;

  @Field(() => ID, { description: 'The space its gesprekken live in.' })
  ruimteId: string;

  /** Shown as `themas`, `partners` and `parent` by links. */
  themaIds: string[];
  partnerIds: string[];
  parentId: string | null;
}

export const LerendNetwerkConnection = connectionOf(LerendNetwerk, 'LerendNetwerkConnection');
