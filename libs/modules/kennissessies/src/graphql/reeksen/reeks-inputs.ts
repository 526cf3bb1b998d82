import { Field, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ReeksFrequency } from '../../model/reeksen/reeks-rule.js';

@InputType({ description: 'The weekday, and which one of the month, are those of the first session.' })
export class ReeksRuleInput {
  @Field(() => ReeksFrequency)
  @IsEnum(ReeksFrequency, { message: 'Kies hoe vaak de sessie terugkomt.' })
  frequency: ReeksFrequency;

  @Field(() => Int, { defaultValue: 1, description: 'Every so many weeks or months.' })
  @IsInt({ message: 'Vul een heel getal in.' })
  @Min(1, { message: 'Kies een getal van 1 tot en met 12.' })
  @Max(12, { message: 'Kies een getal van 1 tot en met 12.' })
  every: number;

  @Field(() => Int, { nullable: true, description: 'Either this or `until`.' })
  @IsOptional()
  @IsInt({ message: 'Vul een heel getal in.' })
  count?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO date: the last day that may have a session.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Kies een einddatum.' })
  until?: string | null;
}
