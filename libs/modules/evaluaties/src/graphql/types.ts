import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvaluatiePhase, EvaluatieQuestionKind } from '../model/words.js';

registerEnumType(EvaluatieQuestionKind, { name: 'EvaluatieQuestionKind' });
registerEnumType(EvaluatiePhase, { name: 'EvaluatiePhase' });

@ObjectType({ description: 'What is asked after a session.' })
export class EvaluatieQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => EvaluatieQuestionKind)
  kind: EvaluatieQuestionKind;

  @Field(() => String)
  text: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => [String], { description: 'Of a CHOICE only.' })
  choices: readonly string[];

  @Field(() => Boolean, { description: 'Whether one may choose several.' })
  several: boolean;
}

@ObjectType({ description: 'What the reader may do with this evaluatie.' })
export class EvaluatieRights {
  @Field(() => Boolean)
  prepare: boolean;

  @Field(() => Boolean)
  chooseAnonymity: boolean;

  @Field(() => Boolean)
  drop: boolean;

  @Field(() => Boolean)
  answer: boolean;

  @Field(() => Boolean)
  seeResults: boolean;
}

@ObjectType({ description: 'An answer in words.' })
export class EvaluatieText {
  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null when it is without names.' })
  author: string | null;
}

@ObjectType({ description: 'What was said at one question.' })
export class EvaluatieOutcome {
  @Field(() => ID)
  questionId: string;

  @Field(() => Int, { description: 'How many people answered this question.' })
  count: number;

  @Field(() => Float, { nullable: true, description: 'Of a SCALE.' })
  average: number | null;

  @Field(() => [Int], { description: 'How often each number of a SCALE, or each choice, was given; in their order.' })
  bars: readonly number[];

  @Field(() => [EvaluatieText])
  texts: readonly EvaluatieText[];
}

@ObjectType({ description: 'How many people answered, and what. For those who organise the session.' })
export class EvaluatieResults {
  @Field(() => Int)
  invitedCount: number;

  @Field(() => Int)
  answeredCount: number;

  @Field(() => Int, { description: 'Of how many people the answers are shown: without names they come by in groups.' })
  shownCount: number;

  @Field(() => [EvaluatieOutcome], { description: 'Empty while there are too few answers to show.' })
  outcomes: readonly EvaluatieOutcome[];
}

@ObjectType({ description: 'What people are asked after a session, and what they said.' })
export class Evaluatie {
  @Field(() => ID, { description: 'The id of the kennissessie.' })
  id: string;

  @Field(() => String, { description: 'The title of the kennissessie.' })
  title: string;

  @Field(() => Boolean, { description: 'Whether nobody can know who said what.' })
  anonymous: boolean;

  @Field(() => EvaluatiePhase)
  phase: EvaluatiePhase;

  @Field(() => [EvaluatieQuestion])
  questions: EvaluatieQuestion[];

  @Field(() => Date, { description: 'When the session ends, and the evaluatie opens.' })
  sessionEndsAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null until it opens.' })
  closesAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the reader filled it in.' })
  answered: boolean;

  @Field(() => EvaluatieRights)
  viewerCan: EvaluatieRights;

  /** Shown within `results` to those who may see them. */
  invitedCount: number;
  answeredCount: number;
  shownCount: number;
  showsAll: boolean;
}
