import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { OpbrengstVisibility } from '../model/words.js';

const WHO = 'Kies wie het mag zien.';

@InputType()
export class MateriaalInput {
  @Field(() => String)
  @IsString({ message: 'Geef een titel van 2 tot 200 tekens.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Of a link; https.' })
  @IsOptional()
  @MaxLength(2000, { message: 'Gebruik een link van ten hoogste 2.000 tekens.' })
  url?: string | null;

  @Field(() => OpbrengstVisibility)
  @IsEnum(OpbrengstVisibility, { message: WHO })
  visibility: OpbrengstVisibility;
}

@InputType()
export class RecordingInput {
  @Field(() => String, { nullable: true, description: 'null: the video that was uploaded stays.' })
  @IsOptional()
  @MaxLength(2000, { message: 'Gebruik een link van ten hoogste 2.000 tekens.' })
  url?: string | null;

  @Field(() => OpbrengstVisibility)
  @IsEnum(OpbrengstVisibility, { message: WHO })
  visibility: OpbrengstVisibility;

  @Field(() => String, { description: 'A line each, as in "12:30 Vragen uit de zaal".' })
  @MaxLength(30_000, { message: 'Dat zijn te veel hoofdstukken.' })
  chapters: string;
}
