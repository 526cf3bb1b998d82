import { PeopleResolver } from './graphql/people/people.resolver.js';
import { ReeksenResolver } from './graphql/reeksen/reeksen.resolver.js';
import { CopyKennissessie } from './operations/copying/copy-kennissessie.js';
import { CopyPeople } from './operations/copying/copy-people.js';
import { CopyQuestions } from './operations/copying/copy-questions.js';
import { CopyRules } from './operations/copying/copy-rules.js';
import { DeleteDraft } from './operations/delete-draft.js';
import { AddPerson } from './operations/people/add-person.js';
import { AnnounceSpeakers } from './operations/people/announce-speakers.js';
import { ChangePeople } from './operations/people/change-people.js';
import { HandOverKennissessie } from './operations/people/hand-over-kennissessie.js';
import { CancelReeks } from './operations/reeksen/cancel-reeks.js';
import { ExtendReeks } from './operations/reeksen/extend-reeks.js';
import { PlanReeks } from './operations/reeksen/plan-reeks.js';
import { PreviewReeks } from './operations/reeksen/preview-reeks.js';
import { PublishReeks } from './operations/reeksen/publish-reeks.js';
import { RegisterForReeks } from './operations/reeksen/register-for-reeks.js';
import { UpdateReeks } from './operations/reeksen/update-reeks.js';
import { PeopleLoader } from './reading/people/people-loader.js';
import { PeopleReader } from './reading/people/people-reader.js';
import { ReeksPlaceLoader } from './reading/reeksen/reeks-place-loader.js';
import { ReeksReader } from './reading/reeksen/reeks-reader.js';
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
