import { Doelgroep, KennissessieForm, RegistrationStatus } from '@academie/contracts';
import { PageArgs } from '@academie/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayNotEmpty,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

@InputType()
export class KennissessieFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => Doelgroep, { nullable: true })
  @IsOptional()
  @IsEnum(Doelgroep)
  doelgroep?: Doelgroep | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Kies een netwerk uit de lijst.' })
  netwerkId?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Sessions that start at this time or later. Without `from`, `to` and `mine`: those that are not over.',
  })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Sessions that start before this time.' })
  @IsOptional()
  @IsDate()
  to?: Date | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the reader is registered for or organises.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

@InputType()
export class KennissessieInput {
  @Field(() => String)
  @Length(3, 200, { message: 'Geef de sessie een titel van 3 tot 200 tekens.' })
  title: string;

  @Field(() => String)
  @Length(1, 5000, { message: 'Beschrijf de sessie in ten hoogste 5.000 tekens.' })
  summary: string;

  @Field(() => Date)
  @IsDate({ message: 'Kies een begintijd.' })
  startsAt: Date;

  @Field(() => Date)
  @IsDate({ message: 'Kies een eindtijd.' })
  endsAt: Date;

  @Field(() => KennissessieForm)
  @IsEnum(KennissessieForm, { message: 'Kies hoe mensen meedoen.' })
  form: KennissessieForm;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300, { message: 'Beschrijf de plaats in ten hoogste 300 tekens.' })
  location?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000, { message: 'Gebruik een link van ten hoogste 1.000 tekens.' })
  onlineUrl?: string | null;

  @Field(() => Int, { nullable: true, description: 'null: no limit.' })
  @IsOptional()
  @IsInt({ message: 'Vul een heel aantal plaatsen in.' })
  @Min(1, { message: 'Vul een aantal plaatsen in van 1 of meer. Laat het leeg als er geen grens is.' })
  @Max(100_000, { message: 'Vul ten hoogste 100.000 plaatsen in. Laat het leeg als er geen grens is.' })
  capacity?: number | null;

  @Field(() => [Doelgroep])
  @ArrayNotEmpty({ message: 'Kies ten minste 1 doelgroep.' })
  @IsEnum(Doelgroep, { each: true, message: 'Kies een doelgroep uit de lijst.' })
  doelgroepen: Doelgroep[];

  @Field(() => String, { description: 'Slug of a thema.' })
  @IsString()
  thema: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Kies een netwerk uit de lijst.' })
  netwerkId?: string | null;
}

@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @Field(() => RegistrationStatus, {
    nullable: true,
    description: 'Only those with this status; without it everybody but those who cancelled.',
  })
  @IsOptional()
  @IsEnum(RegistrationStatus)
  status?: RegistrationStatus | null;
}
