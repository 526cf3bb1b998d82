import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { EvaluatieQuestionKind } from '../model/words.js';

@InputType()
export class EvaluatieQuestionInput {
  @Field(() => EvaluatieQuestionKind)
  @IsEnum(EvaluatieQuestionKind, { message: 'Kies een soort vraag.' })
  kind: EvaluatieQuestionKind;

  @Field(() => String)
  @IsString({ message: 'Schrijf een vraag.' })
  text: string;

  @Field(() => Boolean)
  @IsBoolean({ message: 'Kies of een antwoord moet.' })
  required: boolean;

  @Field(() => [String], { defaultValue: [] })
  @IsArray({ message: 'Geef de antwoorden als lijst.' })
  @ArrayMaxSize(50, { message: 'Geef ten hoogste 10 antwoorden om uit te kiezen.' })
  @IsString({ each: true, message: 'Schrijf elk antwoord als tekst.' })
  choices: string[];

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean({ message: 'Kies of mensen meer antwoorden mogen kiezen.' })
  several: boolean;
}

@InputType()
export class EvaluatieInput {
  @Field(() => Boolean, { description: 'Without names. Told to those who fill it in.' })
  @IsBoolean({ message: 'Kies of de evaluatie met of zonder naam is.' })
  anonymous: boolean;

  @Field(() => [EvaluatieQuestionInput])
  @IsArray({ message: 'Zet ten minste 1 vraag in de evaluatie.' })
  @ArrayMaxSize(100, { message: 'Zet ten hoogste 20 vragen in de evaluatie.' })
  @ValidateNested({ each: true })
  @Type(() => EvaluatieQuestionInput)
  questions: EvaluatieQuestionInput[];
}

@InputType({ description: 'An answer to one question: a number, choices or text, as its kind asks.' })
export class EvaluatieAnswerInput {
  @Field(() => ID)
  @IsUUID('all', { message: 'Deze vraag is er niet meer. Laad de pagina opnieuw.' })
  questionId: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt({ message: 'Kies een cijfer van 1 tot en met 5.' })
  scale?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Positions of the choices, from 0.' })
  @IsOptional()
  @IsInt({ each: true, message: 'Kies een antwoord uit de lijst.' })
  choices?: number[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000, { message: 'Gebruik ten hoogste 2.000 tekens.' })
  text?: string | null;
}

@InputType()
export class AnswerEvaluatieInput {
  @Field(() => [EvaluatieAnswerInput])
  @IsArray({ message: 'Beantwoord ten minste 1 vraag.' })
  @ArrayMaxSize(100, { message: 'Dat zijn te veel antwoorden.' })
  @ValidateNested({ each: true })
  @Type(() => EvaluatieAnswerInput)
  answers: EvaluatieAnswerInput[];
}
