import { AnswersResolver, QuestionsResolver } from './graphql/questions/questions.resolver.js';
import { ReeksQuestionsResolver } from './graphql/questions/reeks-questions.resolver.js';
import { ForgetAnswers } from './jobs/forget-answers.js';
import { AddQuestion } from './operations/questions/add-question.js';
import { AnswerReeks } from './operations/questions/answer-reeks.js';
import { AskAfterwards } from './operations/questions/ask-afterwards.js';
import { ChangeAnswers } from './operations/questions/change-answers.js';
import { ChangeQuestion } from './operations/questions/change-question.js';
import { KeepAnswers } from './operations/questions/keep-answers.js';
import { MoveQuestion } from './operations/questions/move-question.js';
import { RemoveQuestion } from './operations/questions/remove-question.js';
import { AnswerLoader } from './reading/questions/answer-loader.js';
import { AnswersReader } from './reading/questions/answers-reader.js';
import { QuestionLoader } from './reading/questions/question-loader.js';
import { ReeksQuestions } from './reading/questions/reeks-questions.js';
import { QuestionsSeeder } from './seed/questions-seeder.js';

/** What the organiser asks of those who register. */
export const questionProviders = [
  AddQuestion,
  ChangeQuestion,
  MoveQuestion,
  RemoveQuestion,
  KeepAnswers,
  ChangeAnswers,
  AnswerReeks,
  AskAfterwards,
  ForgetAnswers,
  QuestionLoader,
  AnswerLoader,
  AnswersReader,
  QuestionsResolver,
  AnswersResolver,
  ReeksQuestions,
  ReeksQuestionsResolver,
  QuestionsSeeder,
];
