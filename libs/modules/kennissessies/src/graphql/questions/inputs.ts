import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { LONGEST_TEXT } from '../../model/questions/answers.js';
import { QuestionKind } from '../../model/questions/question.entity.js';
import { MOST_OPTIONS } from '../../model/questions/question-input.js';

@InputType()
export class QuestionInput {
  @Field(() => QuestionKind)
  @IsEnum(QuestionKind, { message: 'Kies wat voor vraag het is.' })
  kind: QuestionKind;

  @Field(() => String)
  @Length(3, 300, { message: 'Schrijf de vraag op in 3 tot 300 tekens.' })
  label: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Of a text: more than one line.' })
  @IsBoolean()
  long: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Of a choice: more than one option.' })
  @IsBoolean()
  multiple: boolean;

  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(MOST_OPTIONS, { message: `Geef ten hoogste ${MOST_OPTIONS} antwoorden.` })
  @MaxLength(100, { each: true, message: 'Houd elk antwoord korter dan 100 tekens.' })
  options: string[];

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  required: boolean;

  @Field(() => String, { description: 'What the answers are used for.' })
  @Length(3, 300, { message: 'Vul in waarvoor u het antwoord gebruikt, in 3 tot 300 tekens.' })
  purpose: string;

  @Field(() => Int, { description: 'How many days after the session the answers are deleted.' })
  @IsInt({ message: 'Vul een heel aantal dagen in.' })
  @Min(1, { message: 'Bewaar de antwoorden ten minste 1 dag na de sessie.' })
  @Max(365, { message: 'Bewaar de antwoorden ten hoogste 365 dagen na de sessie.' })
  retentionDays: number;
}

@InputType()
export class AnswerInput {
  @Field(() => ID)
  @IsUUID('all', { message: 'Deze vraag kennen wij niet. Laad de pagina opnieuw.' })
  questionId: string;

  @Field(() => [String], { description: 'One text, the chosen options, or JA or NEE. Empty takes an answer back.' })
  @ArrayMaxSize(MOST_OPTIONS, { message: 'Kies minder antwoorden.' })
  @IsString({ each: true })
  @MaxLength(LONGEST_TEXT, { each: true, message: 'Antwoord in ten hoogste 2.000 tekens.' })
  values: string[];
}
