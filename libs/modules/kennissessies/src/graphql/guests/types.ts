import { KennissessieForm } from '@academie/contracts';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GuestStatus } from '../../model/guests/guest-state.js';

registerEnumType(GuestStatus, { name: 'GuestStatus', description: 'How it stands with somebody who was invited.' });

@ObjectType({ description: 'Somebody whom the organiser invited by mail address.' })
export class GuestInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true, description: 'As they gave it themselves.' })
  name: string | null;

  @Field(() => GuestStatus)
  status: GuestStatus;

  @Field(() => Date)
  invitedAt: Date;

  @Field(() => Boolean)
  withdrawable: boolean;
}

@ObjectType({ description: 'A line that was not taken, as it was typed, and why.' })
export class RefusedGuest {
  @Field(() => String)
  email: string;

  @Field(() => String)
  message: string;
}

@ObjectType()
export class InvitedGuests {
  @Field(() => Int)
  invited: number;

  @Field(() => [RefusedGuest])
  refused: RefusedGuest[];
}

@ObjectType({ description: 'What a guest answered to a question.' })
export class GuestAnswer {
  @Field(() => ID)
  questionId: string;

  @Field(() => [String], { description: 'One text, the chosen options, or JA or NEE.' })
  values: string[];
}

@ObjectType({
  description:
    'An invitation as its link shows it: what the mail said, what the organiser asks and what they answered.',
})
export class GuestLink {
  /** Not shown: a link leads to nothing else of the session. */
  kennissessieId: string;

  /** The place that they got. */
  registrationId: string | null;

  @Field(() => GuestStatus)
  status: GuestStatus;

  @Field(() => Boolean, { description: 'It can be answered: the session goes on and has not begun.' })
  open: boolean;

  @Field(() => Boolean, { description: 'The address has no account: who says yes gives their name.' })
  needsName: boolean;

  @Field(() => String, { nullable: true, description: 'The name of who invites.' })
  invitedBy: string | null;

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
