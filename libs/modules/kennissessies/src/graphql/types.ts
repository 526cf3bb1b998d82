import { Doelgroep, KennissessieForm, KennissessieStatus, RegistrationStatus, WaitlistMode } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReeksAspect } from '../model/reeksen/reeks-change.js';
import { KeptFor, SeatOffer } from './seating/seating-types.js';

registerEnumType(KennissessieStatus, { name: 'KennissessieStatus' });
registerEnumType(RegistrationStatus, { name: 'RegistrationStatus' });

@ObjectType({ description: "A person's place at a kennissessie." })
export class Registration {
  @Field(() => ID)
  id: string;

  @Field(() => RegistrationStatus)
  status: RegistrationStatus;

  @Field(() => Int, { nullable: true, description: '1 is next; null when not waiting.' })
  waitlistPosition: number | null;

  @Field(() => Date, { description: 'Since when it has this status.' })
  since: Date;

  @Field(() => SeatOffer, { nullable: true, description: 'A place that is kept for them until they answer.' })
  offer: SeatOffer | null;

  @Field(() => Boolean, { description: 'They let an offer pass, and are not asked again until they register again.' })
  lapsed: boolean;

  @Field(() => String, { nullable: true, description: 'Why the organiser said no.' })
  declineReason: string | null;

  @Field(() => KeptFor, { nullable: true, description: 'Of a seat: for whom its place was kept. null: for everybody.' })
  keptFor: KeptFor | null;

  @Field(() => Boolean, { description: 'They would like to have the recording.' })
  wantsRecording: boolean;

  /** Shown as `persoon` by a link. */
  persoonId: string;
  kennissessieId: string;
}

export const RegistrationConnection = connectionOf(Registration, 'RegistrationConnection');

@ObjectType({ description: 'What the reader may do with this kennissessie.' })
export class KennissessieRights {
  @Field(() => Boolean)
  register: boolean;

  @Field(() => Boolean)
  cancelRegistration: boolean;

  @Field(() => Boolean, { description: 'Keep places for colleagues.' })
  reservePlaces: boolean;

  @Field(() => Boolean, { description: "Somebody of the reader's own organisation." })
  registerColleague: boolean;

  @Field(() => Boolean, { description: "The reader's own answers to what the organiser asks." })
  changeAnswers: boolean;

  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  publish: boolean;

  @Field(() => Boolean)
  cancel: boolean;

  @Field(() => Boolean, { description: 'Choose who organises along, and hand it over.' })
  appoint: boolean;

  @Field(() => Boolean)
  restore: boolean;

  @Field(() => Boolean, { description: 'Invite people by mail address.' })
  inviteGuests: boolean;

  @Field(() => Boolean)
  seeAttendees: boolean;

  @Field(() => Boolean)
  recordAttendance: boolean;

  @Field(() => Boolean)
  readGesprekken: boolean;

  @Field(() => Boolean)
  writeGesprekken: boolean;

  @Field(() => Boolean)
  moderate: boolean;
}

@ObjectType({ description: 'A scheduled session, online, on site or hybrid.' })
export class Kennissessie {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => KennissessieForm)
  form: KennissessieForm;

  @Field(() => String, { nullable: true })
  location: string | null;

  @Field(() => String, { nullable: true, description: 'Only for those who are registered.' })
  onlineUrl: string | null;

  @Field(() => Int, { nullable: true, description: 'null: no limit.' })
  capacity: number | null;

  @Field(() => KennissessieStatus)
  status: KennissessieStatus;

  @Field(() => String, { nullable: true, description: 'Why it is off.' })
  cancelReason: string | null;

  @Field(() => [Doelgroep])
  doelgroepen: Doelgroep[];

  @Field(() => Int)
  registeredCount: number;

  @Field(() => Int)
  waitlistCount: number;

  @Field(() => Int, { description: 'Places that are kept for somebody: offers that were made, and reservations.' })
  heldCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Places that are free and that the reader may have. null: no limit.',
  })
  freePlaces: number | null;

  @Field(() => Date, { nullable: true, description: 'After this nobody registers any more. null: until it starts.' })
  registrationClosesAt: Date | null;

  @Field(() => Boolean, { description: 'The organiser decides who may come.' })
  approval: boolean;

  @Field(() => WaitlistMode)
  waitlistMode: WaitlistMode;

  @Field(() => Registration, { nullable: true })
  viewerRegistration: Registration | null;

  @Field(() => KennissessieRights)
  viewerCan: KennissessieRights;

  @Field(() => ID, { description: 'The space its gesprekken live in.' })
  ruimteId: string;

  /** Shown as `themas`, `netwerk` and `organizer` by links. */
  themaIds: string[];
  netwerkId: string | null;
  organizerId: string;

  /** Shown as `reeks`. */
  reeksId: string | null;
  deviations: ReeksAspect[];
}

export const KennissessieConnection = connectionOf(Kennissessie, 'KennissessieConnection');
