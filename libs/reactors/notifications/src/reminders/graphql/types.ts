import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, MaxLength } from 'class-validator';
import { ReminderKind } from '../model/reminder-kind.js';

registerEnumType(ReminderKind, { name: 'ReminderKind' });

@ObjectType({ description: 'One reminder of a kennissessie.' })
export class ReminderMoment {
  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => Boolean, { description: 'Whether the organiser wants it sent.' })
  on: boolean;

  @Field(() => Date, { description: 'When it goes out.' })
  dueAt: Date;

  @Field(() => Int, { description: 'How many people were reminded of the session as it is planned now.' })
  sentCount: number;
}

@ObjectType({ description: 'The reminders of a kennissessie, for who organises it.' })
export class SessionReminders {
  @Field(() => [ReminderMoment], { description: 'Those that this session can have, the earliest first.' })
  moments: ReminderMoment[];

  @Field(() => String, { nullable: true, description: 'What the organiser adds to each of them.' })
  note: string | null;
}

@ObjectType({ description: 'Which reminders the reader wants, where an organiser sends them.' })
export class ReminderPreference {
  @Field(() => Boolean)
  week: boolean;

  @Field(() => Boolean)
  day: boolean;

  @Field(() => Boolean)
  hour: boolean;
}

@InputType()
export class ReminderPreferenceInput {
  @Field(() => Boolean)
  @IsBoolean()
  week: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  day: boolean;

  @Field(() => Boolean)
  @IsBoolean()
  hour: boolean;
}

@InputType()
export class SessionRemindersInput extends ReminderPreferenceInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500, { message: 'Schrijf ten hoogste 500 tekens.' })
  note?: string | null;
}
