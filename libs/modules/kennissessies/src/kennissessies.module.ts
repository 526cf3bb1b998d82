import {
  AttendanceDirectory,
  GuestInvitations,
  KennissessieDirectory,
  PlaceLinks,
  PublicAgenda,
  ReminderSource,
  SeatKeeping,
  SeatLinks,
  SessieIdeeDirectory,
} from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnsweredSeeder, answeredProviders, SessionsOfQuestionLoader } from './answered/index.js';
import { attendanceControllers, attendanceProviders } from './attendance.providers.js';
import { colleagueProviders } from './colleagues.providers.js';
import { KennissessiesResolver } from './graphql/kennissessies.resolver.js';
import { guestProviders } from './guests.providers.js';
import { ideeProviders } from './ideeen.providers.js';
import { CompleteKennissessies } from './jobs/complete-kennissessies.js';
import { GuestInvitationEntity } from './model/guests/guest-invitation.entity.js';
import { SessieIdeeEntity } from './model/ideeen/sessie-idee.entity.js';
import { KennissessieEntity } from './model/kennissessie.entity.js';
import { KennissessiePersonEntity } from './model/people/kennissessie-person.entity.js';
import { QuestionEntity } from './model/questions/question.entity.js';
import { ReeksEntity } from './model/reeksen/reeks.entity.js';
import { RegistrationEntity } from './model/registration.entity.js';
import { ApplyDetails } from './operations/apply-details.js';
import { CancelKennissessie } from './operations/cancel-kennissessie.js';
import { CreateKennissessie } from './operations/create-kennissessie.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { ResolveDetails } from './operations/resolve-details.js';
import { RestoreKennissessie } from './operations/restore-kennissessie.js';
import { UpdateKennissessie } from './operations/update-kennissessie.js';
import { planningProviders } from './planning/index.js';
import { questionProviders } from './questions.providers.js';
import { KennissessieLoader } from './reading/kennissessie-loader.js';
import { KennissessieReader } from './reading/kennissessie-reader.js';
import { KennissessieReminderSource } from './reading/kennissessie-reminder-source.js';
import { KennissessieRuimteGate } from './reading/kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './reading/kennissessie-search-source.js';
import { KennissessiesDirectory } from './reading/kennissessies-directory.js';
import { PublicKennissessies } from './reading/public-kennissessies.js';
import { AnswersReader } from './reading/questions/answers-reader.js';
import { reeksenProviders } from './reeksen.providers.js';
import { seatingProviders } from './seating.providers.js';
import { GuestsSeeder } from './seed/guests-seeder.js';
import { IdeeenSeeder } from './seed/ideeen-seeder.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';
import { QuestionsSeeder } from './seed/questions-seeder.js';
import { ReeksenSeeder } from './seed/reeksen-seeder.js';
import { SeatingSeeder } from './seed/seating-seeder.js';
import { waitingProviders } from './waiting.providers.js';

/** Planning a session, and knowing of it. Its chapters are the `*.providers.ts` beside this file. */
const planningASession = [
  CreateKennissessie,
  UpdateKennissessie,
  PublishKennissessie,
  CancelKennissessie,
  RestoreKennissessie,
  ResolveDetails,
  ApplyDetails,
  CompleteKennissessies,
  KennissessieReader,
  KennissessieLoader,
  KennissessiesDirectory,
  { provide: KennissessieDirectory, useExisting: KennissessiesDirectory },
  { provide: PublicAgenda, useClass: PublicKennissessies },
  { provide: ReminderSource, useClass: KennissessieReminderSource },
  KennissessieRuimteGate,
  KennissessieSearchSource,
  KennissessiesResolver,
  KennissessiesSeeder,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      KennissessieEntity,
      RegistrationEntity,
      QuestionEntity,
      ReeksEntity,
      KennissessiePersonEntity,
      SessieIdeeEntity,
      GuestInvitationEntity,
    ]),
  ],
  controllers: attendanceControllers,
  providers: [
    ...planningASession,
    ...seatingProviders,
    ...waitingProviders,
    ...reeksenProviders,
    ...questionProviders,
    ...ideeProviders,
    ...colleagueProviders,
    ...guestProviders,
    ...planningProviders,
    ...answeredProviders,
    ...attendanceProviders,
  ],
  exports: [
    AttendanceDirectory,
    GuestInvitations,
    GuestsSeeder,
    KennissessieDirectory,
    PlaceLinks,
    PublicAgenda,
    ReminderSource,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    SessionsOfQuestionLoader,
    AnswersReader,
    AnsweredSeeder,
    KennissessiesSeeder,
    QuestionsSeeder,
    SessieIdeeDirectory,
    SeatLinks,
    IdeeenSeeder,
    ReeksenSeeder,
    SeatingSeeder,
  ],
})
export class KennissessiesModule {}
