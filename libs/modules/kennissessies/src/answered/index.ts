import { AnsweredQuestionsResolver } from './answered-questions.resolver.js';
import { AnsweredQuestionsLoader } from './answered-questions-loader.js';
import { AnsweredSeeder } from './answered-seeder.js';
import { LinkQuestion } from './link-question.js';
import { Questions } from './questions.js';
import { SessionsOfQuestionLoader } from './sessions-of-question-loader.js';

export { AnsweredSeeder, SessionsOfQuestionLoader };

export const answeredProviders = [
  Questions,
  LinkQuestion,
  AnsweredQuestionsLoader,
  SessionsOfQuestionLoader,
  AnsweredQuestionsResolver,
  AnsweredSeeder,
];
