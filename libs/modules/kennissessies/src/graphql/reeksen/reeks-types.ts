import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ReeksAspect, ReeksScope } from '../../model/reeksen/reeks-change.js';
import { ReeksFrequency } from '../../model/reeksen/reeks-rule.js';
import { Kennissessie } from '../types.js';

registerEnumType(ReeksFrequency, { name: 'ReeksFrequency' });
registerEnumType(ReeksScope, { name: 'ReeksScope', description: 'Which sessions of a series a change is for.' });
registerEnumType(ReeksAspect, { name: 'ReeksAspect', description: 'What of a session can differ from its series.' });

@ObjectType({ description: 'Where a session stands in its series; what the reader may not see does not count.' })
export class ReeksPlace {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => Int, { description: '1 is the first.' })
  position: number;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What the reader may do with a series as a whole.' })
export class ReeksRights {
  @Field(() => Boolean, { description: 'Register for what is open.' })
  register: boolean;

  @Field(() => Boolean, { description: 'Give up every place that is to come.' })
  cancelRegistrations: boolean;

  @Field(() => Boolean)
  publish: boolean;

  @Field(() => Boolean)
  extend: boolean;

  @Field(() => Boolean, { description: 'Call off what is to come.' })
  cancel: boolean;
}

@ObjectType({ description: 'Sessions that were planned together.' })
export class Reeks {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ReeksFrequency)
  frequency: ReeksFrequency;

  @Field(() => Int, { description: 'Every so many weeks or months.' })
  every: number;

  @Field(() => [Kennissessie], { description: 'Those the reader may see, in order of start.' })
  sessions: readonly Kennissessie[];

  @Field(() => ReeksRights)
  viewerCan: ReeksRights;
}

@ObjectType({ description: 'A date of a series that is being planned.' })
export class ReeksDate {
  @Field(() => String, { description: 'ISO date on the Dutch calendar; what `without` names it by.' })
  date: string;

  @Field(() => Date, { nullable: true, description: 'null: the clock changes that night, see `problem`.' })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The public holiday that it falls on.' })
  holiday: string | null;

  @Field(() => String, { nullable: true, description: 'Why there can be no session then.' })
  problem: string | null;
}

@ObjectType({ description: 'What came of one date of a series.' })
export class ReeksOutcome {
  @Field(() => ID)
  kennissessieId: string;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null when it was done.' })
  refusal: string | null;
}

@ObjectType()
export class ReeksOutcomes {
  @Field(() => Reeks, { description: 'As it is now, with the places of the reader.' })
  reeks: Reeks;

  @Field(() => [ReeksOutcome])
  outcomes: readonly ReeksOutcome[];
}

@ObjectType()
export class ReeksChanged {
  @Field(() => Kennissessie, { description: 'The session that the change began with.' })
  kennissessie: Kennissessie;

  @Field(() => Int, { description: 'How many sessions changed.' })
  count: number;
}

@ObjectType()
export class ReeksCancelled {
  @Field(() => Int)
  cancelled: number;

  @Field(() => Int, { description: 'Drafts, of which nobody had heard.' })
  deleted: number;
}
