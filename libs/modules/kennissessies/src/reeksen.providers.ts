import { PeopleResolver } from './graphql/people.resolver.js';
import { ReeksenResolver } from './graphql/reeksen.resolver.js';
import { AddPerson } from './operations/add-person.js';
import { AnnounceSpeakers } from './operations/announce-speakers.js';
import { CancelReeks } from './operations/cancel-reeks.js';
import { ChangePeople } from './operations/change-people.js';
import { CopyKennissessie } from './operations/copy-kennissessie.js';
import { CopyPeople } from './operations/copy-people.js';
import { CopyQuestions } from './operations/copy-questions.js';
import { CopyRules } from './operations/copy-rules.js';
import { DeleteDraft } from './operations/delete-draft.js';
import { ExtendReeks } from './operations/extend-reeks.js';
import { HandOverKennissessie } from './operations/hand-over-kennissessie.js';
import { PlanReeks } from './operations/plan-reeks.js';
import { PreviewReeks } from './operations/preview-reeks.js';
import { PublishReeks } from './operations/publish-reeks.js';
import { RegisterForReeks } from './operations/register-for-reeks.js';
import { UpdateReeks } from './operations/update-reeks.js';
import { PeopleLoader } from './reading/people-loader.js';
import { PeopleReader } from './reading/people-reader.js';
import { ReeksPlaceLoader } from './reading/reeks-place-loader.js';
import { ReeksReader } from './reading/reeks-reader.js';
import { ReeksenSeeder } from './seed/reeksen-seeder.js';

/** Series of sessions, copies of them, and the people beside the organiser. */
export const reeksenProviders = [
  PreviewReeks,
  PlanReeks,
  UpdateReeks,
  PublishReeks,
  ExtendReeks,
  CancelReeks,
  RegisterForReeks,
  ReeksReader,
  ReeksPlaceLoader,
  ReeksenResolver,
  CopyKennissessie,
  DeleteDraft,
  AddPerson,
  ChangePeople,
  HandOverKennissessie,
  AnnounceSpeakers,
  CopyPeople,
  CopyRules,
  CopyQuestions,
  PeopleReader,
  PeopleLoader,
  PeopleResolver,
  ReeksenSeeder,
];
