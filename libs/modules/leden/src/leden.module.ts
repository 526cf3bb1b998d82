import { ColleagueDirectory, GuestDirectory, OrganisatieDirectory, PersoonDirectory } from '@academie/contracts';
import { ActorSource } from '@academie/platform/access';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountResolver } from './graphql/account.resolver.js';
import { BeheerResolver } from './graphql/beheer.resolver.js';
import { ColleaguesResolver } from './graphql/colleagues.resolver.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { ForgetExpired, ForgetExpiredNightly } from './jobs/forget-expired.js';
import { SendSignInLink } from './jobs/send-sign-in-link.js';
import { LedenMailSamples } from './mails/mail-samples.js';
import { AccessRequestEntity } from './model/access-request.entity.js';
import { PersoonEntity } from './model/persoon.entity.js';
import { Attempts } from './operations/attempts.js';
import { ChangeRoles } from './operations/change-roles.js';
import { Colleagues } from './operations/colleagues.js';
import { DecideAccessRequest } from './operations/decide-access-request.js';
import { EndSession } from './operations/end-session.js';
import { Guests } from './operations/guests.js';
import { NewPersonen } from './operations/new-persoon.js';
import { Register } from './operations/register.js';
import { RenewAgendaAddress } from './operations/renew-agenda-address.js';
import { RequestAccess } from './operations/request-access.js';
import { RequestSignInLink } from './operations/request-sign-in-link.js';
import { Sessions } from './operations/sessions.js';
import { SignIn } from './operations/sign-in.js';
import { SignInAsCast } from './operations/sign-in-as-cast.js';
import { SignInLinks } from './operations/sign-in-links.js';
import { SignOut } from './operations/sign-out.js';
import { UpdateProfile } from './operations/update-profile.js';
import { AccessRequestReader } from './reading/access-request-reader.js';
import { AccountReader } from './reading/account-reader.js';
import { AgendaTokens } from './reading/agenda-tokens.js';
import { CAST_EMAILS, Cast } from './reading/cast.js';
import { OrganisatieReader } from './reading/organisatie-reader.js';
import { OrganisatiesDirectory } from './reading/organisaties-directory.js';
import { PersonenDirectory } from './reading/personen-directory.js';
import { LedenAudience, PersoonSearchSource } from './reading/persoon-search-source.js';
import { SessionActorSource } from './reading/session-actor-source.js';
import { SignInLinkReader } from './reading/sign-in-link-reader.js';
import { LedenSeeder } from './seed/leden-seeder.js';

const operations = [
  Attempts,
  SignInLinks,
  Sessions,
  NewPersonen,
  RequestSignInLink,
  SignIn,
  Register,
  SignInAsCast,
  SignOut,
  EndSession,
  RequestAccess,
  DecideAccessRequest,
  UpdateProfile,
  RenewAgendaAddress,
  ChangeRoles,
];

const reading = [AccountReader, AccessRequestReader, AgendaTokens, Cast, OrganisatieReader, SignInLinkReader];

const forNeighbours = [
  PersonenDirectory,
  { provide: PersoonDirectory, useExisting: PersonenDirectory },
  OrganisatiesDirectory,
  { provide: OrganisatieDirectory, useExisting: OrganisatiesDirectory },
  { provide: ColleagueDirectory, useClass: Colleagues },
  { provide: GuestDirectory, useClass: Guests },
  SessionActorSource,
  { provide: ActorSource, useExisting: SessionActorSource },
  PersoonSearchSource,
  LedenAudience,
];

/** People, organisations, sign-in. */
@Module({})
export class LedenModule {
  /** `castEmails`: whom the demo offers for one-click sign-in. Outside demo mode they count for nothing. */
  static with({ castEmails }: { castEmails: readonly string[] }): DynamicModule {
    return {
      module: LedenModule,
      imports: [TypeOrmModule.forFeature([PersoonEntity, AccessRequestEntity])],
      providers: [
        { provide: CAST_EMAILS, useValue: castEmails },
        ...operations,
        ...reading,
        ...forNeighbours,
        SendSignInLink,
        ForgetExpired,
        ForgetExpiredNightly,
        SignInResolver,
        AccountResolver,
        BeheerResolver,
        ColleaguesResolver,
        LedenSeeder,
        LedenMailSamples,
      ],
      exports: [
        PersoonDirectory,
        OrganisatieDirectory,
        ColleagueDirectory,
        GuestDirectory,
        ActorSource,
        AgendaTokens,
        LedenSeeder,
      ],
    };
  }
}
