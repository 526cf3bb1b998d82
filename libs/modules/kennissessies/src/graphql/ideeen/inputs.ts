import { Doelgroep } from '@academie/contracts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayNotEmpty, IsBoolean, IsEnum, IsOptional, IsString, IsUUID, Length } from 'class-validator';

@InputType()
export class SessieIdeeInput {
  @Field(() => String)
  @Length(3, 200, { message: 'Geef de sessie een titel van 3 tot 200 tekens.' })
  title: string;

  @Field(() => String)
  @Length(1, 5000, { message: 'Beschrijf de sessie in ten hoogste 5.000 tekens.' })
  summary: string;

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

@InputType()
export class SessieIdeeFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the reader is interested in or organises.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}
