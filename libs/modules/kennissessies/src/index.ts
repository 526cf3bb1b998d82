export { Answer } from './graphql/questions/types.js';
export { Kennissessie, KennissessieConnection, Registration, RegistrationConnection } from './graphql/types.js';
export { KennissessiesModule } from './kennissessies.module.js';
export { KennissessieLoader } from './reading/kennissessie-loader.js';
export { type KennissessieCriteria, KennissessieReader } from './reading/kennissessie-reader.js';
export { type AnswersOfSession, AnswersReader } from './reading/questions/answers-reader.js';
export { KennissessiesSeeder, type SeedKennissessie } from './seed/kennissessies-seeder.js';
export { QuestionsSeeder, type SeedSessionQuestions } from './seed/questions-seeder.js';
export { ReeksenSeeder, type SeedPerson, type SeedReeks } from './seed/reeksen-seeder.js';
