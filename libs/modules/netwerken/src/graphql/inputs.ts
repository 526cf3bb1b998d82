import { Doelgroep } from '@academie/contracts';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayNotEmpty, IsBoolean, IsEnum, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { NetwerkAccess, NetwerkVorm } from '../model/words.js';

@InputType()
export class NetwerkFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => NetwerkVorm, { nullable: true })
  @IsOptional()
  @IsEnum(NetwerkVorm)
  vorm?: NetwerkVorm | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the reader is a member of.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

@InputType()
export class CreateNetwerkInput {
  @Field(() => String)
  @Length(3, 120, { message: 'Geef het netwerk een naam van 3 tot 120 tekens.' })
  name: string;

  @Field(() => String)
  @Length(10, 2000, { message: 'Beschrijf het netwerk in 10 tot 2.000 tekens.' })
  summary: string;

  @Field(() => NetwerkVorm)
  @IsEnum(NetwerkVorm, { message: 'Kies een vorm.' })
  vorm: NetwerkVorm;

  @Field(() => NetwerkAccess)
  @IsEnum(NetwerkAccess, { message: 'Kies wie lid kan worden.' })
  access: NetwerkAccess;

  @Field(() => String, { description: 'Slug of a thema.' })
  @IsString()
  thema: string;

  @Field(() => [Doelgroep])
  @ArrayNotEmpty({ message: 'Kies ten minste 1 doelgroep.' })
  @IsEnum(Doelgroep, { each: true, message: 'Kies een doelgroep uit de lijst.' })
  doelgroepen: Doelgroep[];
}
