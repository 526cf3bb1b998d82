import { Doelgroep, InterestWish } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SessieIdeeStatus } from '../../model/ideeen/sessie-idee.entity.js';

registerEnumType(SessieIdeeStatus, { name: 'SessieIdeeStatus' });
registerEnumType(InterestWish, { name: 'InterestWish' });

@ObjectType({ description: 'Somebody who is interested in a session without a date.' })
export class Belangstelling {
  @Field(() => InterestWish)
  wish: InterestWish;

  @Field(() => Date)
  since: Date;

  /** Shown as `persoon` by a link. */
  persoonId: string;
}

export const BelangstellingConnection = connectionOf(Belangstelling, 'BelangstellingConnection');

@ObjectType({ description: 'What the reader may do with this session without a date.' })
export class SessieIdeeRights {
  @Field(() => Boolean)
  showInterest: boolean;

  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean, { description: 'Give it a date.' })
  plan: boolean;

  @Field(() => Boolean)
  seeInterested: boolean;
}

@ObjectType({ description: 'A session that has no date yet.' })
export class SessieIdee {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => [Doelgroep])
  doelgroepen: Doelgroep[];

  @Field(() => SessieIdeeStatus)
  status: SessieIdeeStatus;

  @Field(() => Int)
  interestedCount: number;

  @Field(() => InterestWish, { nullable: true, description: 'What the reader wants; null: they are not on the list.' })
  viewerWish: InterestWish | null;

  @Field(() => SessieIdeeRights)
  viewerCan: SessieIdeeRights;

  @Field(() => Date)
  createdAt: Date;

  /** Shown as `themas`, `netwerk`, `organizer` and `kennissessie`. */
  themaIds: string[];
  netwerkId: string | null;
  organizerId: string;
  kennissessieId: string | null;
}

export const SessieIdeeConnection = connectionOf(SessieIdee, 'SessieIdeeConnection');
