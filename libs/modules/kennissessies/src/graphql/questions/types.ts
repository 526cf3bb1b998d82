import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QuestionKind } from '../../model/questions/question.entity.js';
import { QuestionMove } from '../../operations/questions/move-question.js';

registerEnumType(QuestionKind, { name: 'QuestionKind' });
registerEnumType(QuestionMove, { name: 'QuestionMove' });

@ObjectType({ description: 'Something that the organiser asks of those who register.' })
export class Question {
  @Field(() => ID)
  id: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field(() => String)
  label: string;

  @Field(() => Boolean, { description: 'Of a text: more than one line.' })
  long: boolean;

  @Field(() => Boolean, { description: 'Of a choice: more than one option.' })
  multiple: boolean;

  @Field(() => [String])
  options: string[];

  @Field(() => Boolean)
  required: boolean;

  @Field(() => String, { description: 'What the answers are used for.' })
  purpose: string;

  @Field(() => Int, { description: 'How many days after the session the answers are deleted.' })
  retentionDays: number;

  @Field(() => Date, { description: 'When the answers are deleted, as the session stands now.' })
  keptUntil: Date;
}

@ObjectType({ description: 'What several dates of a series ask, to be answered once.' })
export class ReeksQuestion {
  @Field(() => Question, { description: 'As the first of these dates asks it.' })
  question: Question;

  @Field(() => [ID], { description: 'The dates that ask it and that the reader can register for.' })
  kennissessieIds: string[];

  @Field(() => [String], { description: 'What the reader answered to it before, at any date of the series.' })
  values: readonly string[];
}

@ObjectType({ description: 'What somebody answered. For those who organise the session and the person.' })
export class Answer {
  @Field(() => ID)
  questionId: string;

  @Field(() => [String], { description: 'One text, the chosen options, or JA or NEE.' })
  values: string[];

  /** Shown as `persoon` by a link. */
  persoonId: string;
}

@ObjectType()
export class ChoiceCount {
  @Field(() => String)
  value: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What a question brought.' })
export class QuestionSummary {
  @Field(() => Question)
  question: Question;

  @Field(() => Int)
  answeredCount: number;

  @Field(() => [ChoiceCount], { description: 'How often each option was chosen; empty for a text.' })
  counts: ChoiceCount[];

  @Field(() => [Answer], { description: 'The newest texts, at most 50; empty for a choice.' })
  texts: Answer[];

  @Field(() => Int, { description: 'How many answers were deleted because their time was up.' })
  forgottenCount: number;

  @Field(() => Date, { nullable: true })
  forgottenAt: Date | null;
}
