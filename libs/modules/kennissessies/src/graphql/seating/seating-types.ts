import { Doelgroep, KennissessieForm, KennissessieStatus, WaitlistMode } from '@academie/contracts';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(WaitlistMode, {
  name: 'WaitlistMode',
  description: 'Who of those who wait gets a place that falls free: who waits longest, or whoever chance picks.',
});

@ObjectType({ description: 'Places of a session that are kept for a doelgroep or an organisatie.' })
export class PlacePool {
  @Field(() => ID)
  id: string;

  @Field(() => Doelgroep, { nullable: true })
  doelgroep: Doelgroep | null;

  @Field(() => Int)
  places: number;

  @Field(() => Int, { description: 'Seats and held places in it.' })
  taken: number;

  @Field(() => Date, { nullable: true, description: 'From then on what is left is for everybody.' })
  opensAt: Date | null;

  @Field(() => Boolean, { description: 'What is left of it is for everybody now.' })
  opened: boolean;

  /** Shown as `organisatie` by a link. */
  organisatieId: string | null;
}

@ObjectType({ description: 'For whom a place was kept.' })
export class KeptFor {
  @Field(() => Doelgroep, { nullable: true })
  doelgroep: Doelgroep | null;

  /** Shown as `organisatie` by a link. */
  organisatieId: string | null;
}

@ObjectType({ description: 'How registering for a session goes.' })
export class RegistrationRules {
  @Field(() => Date, { nullable: true, description: 'After this nobody registers any more. null: until it starts.' })
  registrationClosesAt: Date | null;

  @Field(() => Boolean, { description: 'The organiser decides who may come.' })
  approval: boolean;

  @Field(() => WaitlistMode)
  waitlistMode: WaitlistMode;

  @Field(() => Int, { description: 'Until so many hours before the start those who wait move up at once.' })
  promoteUntilHours: number;

  @Field(() => Int, { description: 'After that they are asked, and have so many minutes to say yes.' })
  offerMinutes: number;

  @Field(() => Int, { description: 'From so many who wait the organiser hears of it.' })
  waitlistThreshold: number;

  @Field(() => Date, { nullable: true, description: 'When those who wait were told that a recording comes.' })
  recordingPromisedAt: Date | null;

  @Field(() => [PlacePool])
  pools: PlacePool[];
}

@ObjectType({ description: 'A place that is kept for somebody who waits, until they answer.' })
export class SeatOffer {
  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ description: 'Places that somebody keeps for colleagues.' })
export class Reservation {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As many as were asked for.' })
  places: number;

  @Field(() => Int, { description: 'As many as have no name yet.' })
  heldPlaces: number;

  @Field(() => Date)
  createdAt: Date;

  /** Shown as `persoon` and `organisatie` by links. */
  persoonId: string;
  organisatieId: string;
}

@ObjectType({ description: 'The same session once more.' })
export class SecondDate {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => KennissessieStatus)
  status: KennissessieStatus;

  @Field(() => Int, { description: 'Those who waited for the first and have a seat here now.' })
  takenByWaiting: number;
}

/** What a link to a place in a mail is about. */
export enum PlaceLinkKind {
  /** A place that fell free, kept for somebody who waits. */
  OFFER = 'OFFER',
  /** A second date, for somebody who waits for the first. */
  SECOND_DATE = 'SECOND_DATE',
}

export enum PlaceLinkState {
  /** It can be taken now. */
  OPEN = 'OPEN',
  /** They have a seat. */
  TAKEN = 'TAKEN',
  /** They wait: the second date is full, too. */
  WAITING = 'WAITING',
  /** They said that they do not want it. */
  DECLINED = 'DECLINED',
  /** Its time is over, or the session has begun or is off. */
  GONE = 'GONE',
}

registerEnumType(PlaceLinkKind, { name: 'PlaceLinkKind' });
registerEnumType(PlaceLinkState, { name: 'PlaceLinkState' });

@ObjectType({ description: 'What a link to a place in a mail is about, for whoever holds the link.' })
export class PlaceLink {
  @Field(() => PlaceLinkKind)
  kind: PlaceLinkKind;

  @Field(() => PlaceLinkState)
  state: PlaceLinkState;

  @Field(() => Date, { nullable: true, description: 'Until when an offer can be taken.' })
  expiresAt: Date | null;

  @Field(() => ID)
  kennissessieId: string;

  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => KennissessieForm)
  form: KennissessieForm;

  @Field(() => String, { nullable: true })
  location: string | null;
}
