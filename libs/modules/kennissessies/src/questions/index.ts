import { AnsweredQuestionsLoader } from './answered-questions-loader.js';
import { LinkQuestion } from './link-question.js';
import { Questions } from './questions.js';
import { QuestionsResolver } from './questions.resolver.js';
import { SessionsOfQuestionLoader } from './sessions-of-question-loader.js';

export { SessionsOfQuestionLoader };

export const questionProviders = [
  Questions,
  LinkQuestion,
  AnsweredQuestionsLoader,
  SessionsOfQuestionLoader,
  QuestionsResolver,
];
