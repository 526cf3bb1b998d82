import { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { PageArgs } from '@academie/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

/** Spaces do not count as filled in, and names stand in mails and calendars, where a line break has a meaning. */
const OneLine = () =>
  Transform(({ value }) => (typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : value));

const NAME = { message: 'Vul uw naam in, met 2 tot 100 tekens.' };
const FUNCTIE = { message: 'Vul uw functie in, met 2 tot 120 tekens.' };
const DOELGROEP = { message: 'Kies een doelgroep uit de lijst.' };

@InputType()
export class RegisterInput {
  @Field(() => String)
  @OneLine()
  @Length(2, 100, NAME)
  name: string;

  @Field(() => String)
  @OneLine()
  @Length(2, 120, FUNCTIE)
  functie: string;

  @Field(() => Doelgroep)
  @IsEnum(Doelgroep, DOELGROEP)
  doelgroep: Doelgroep;
}

@InputType()
export class UpdateProfileInput extends RegisterInput {
  @Field(() => [String], { description: "Slugs of thema's." })
  @IsString({ each: true })
  @ArrayMaxSize(50, { message: "Kies ten hoogste 50 thema's." })
  themas: string[];

  @Field(() => [String], { defaultValue: [], description: 'What others may ask about.' })
  @ArrayMaxSize(10, { message: 'Noem ten hoogste 10 onderwerpen.' })
  @IsString({ each: true })
  @MaxLength(60, { each: true, message: 'Houd elk onderwerp korter dan 60 tekens.' })
  expertise: string[];
}

@InputType()
export class RequestAccessInput extends RegisterInput {
  @Field(() => String)
  @IsString()
  @MaxLength(254, { message: 'Vul een e-mailadres in, zoals naam@gemeente.nl.' })
  email: string;

  @Field(() => String)
  @OneLine()
  @Length(2, 200, { message: 'Vul in voor welke organisatie u werkt.' })
  organisationName: string;

  @Field(() => String)
  @Length(10, 2000, { message: 'Schrijf in 10 tot 2.000 tekens waarom u toegang wilt.' })
  motivation: string;
}

@InputType()
export class DecideAccessRequestInput {
  @Field(() => Boolean)
  @IsBoolean()
  admit: boolean;

  @Field(() => String, { nullable: true, description: 'Needed to decline; the one who asked gets to read it.' })
  @IsOptional()
  @MaxLength(2000, { message: 'Houd de reden korter dan 2.000 tekens.' })
  reason?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where an admitted person works.' })
  @IsOptional()
  @IsUUID('all', { message: 'Kies een organisatie uit de lijst.' })
  organisatieId?: string | null;
}

@ArgsType()
export class OrganisatiesArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;

  @Field(() => OrganisatieSoort, { nullable: true })
  @IsOptional()
  @IsEnum(OrganisatieSoort)
  soort?: OrganisatieSoort | null;
}

@ArgsType()
export class AccessRequestsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'true: those that wait; false: those that were decided.' })
  @IsOptional()
  @IsBoolean()
  open?: boolean | null;
}
