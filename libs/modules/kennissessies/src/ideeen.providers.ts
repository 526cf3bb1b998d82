import { SessieIdeeDirectory } from '@academie/contracts';
import { IdeeenResolver, InterestResolver } from './graphql/ideeen/ideeen.resolver.js';
import { ChangeIdee } from './operations/ideeen/change-idee.js';
import { CreateIdee } from './operations/ideeen/create-idee.js';
import { DropInterest } from './operations/ideeen/drop-interest.js';
import { PlanIdee } from './operations/ideeen/plan-idee.js';
import { RegisterInterested } from './operations/ideeen/register-interested.js';
import { ResolveIdee } from './operations/ideeen/resolve-idee.js';
import { ShowInterest } from './operations/ideeen/show-interest.js';
import { WithdrawIdee } from './operations/ideeen/withdraw-idee.js';
import { LetIn } from './operations/seats/let-in.js';
import { IdeeReader } from './reading/ideeen/idee-reader.js';
import { IdeeSearchSource } from './reading/ideeen/idee-search-source.js';
import { IdeeenDirectory } from './reading/ideeen/ideeen-directory.js';
import { IdeeenSeeder } from './seed/ideeen-seeder.js';

/** Sessions without a date, and who wants to come when there is one. */
export const ideeProviders = [
  CreateIdee,
  ChangeIdee,
  WithdrawIdee,
  ShowInterest,
  DropInterest,
  PlanIdee,
  RegisterInterested,
  ResolveIdee,
  LetIn,
  IdeeReader,
  IdeeSearchSource,
  { provide: SessieIdeeDirectory, useClass: IdeeenDirectory },
  IdeeenResolver,
  InterestResolver,
  IdeeenSeeder,
];
