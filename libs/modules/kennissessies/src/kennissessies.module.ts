import { AttendanceDirectory, KennissessieDirectory, SeatKeeping } from '@academie/contracts';
import { KennissessieDirectory, PublicAgenda, ReminderSource, SeatKeeping } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { attendanceControllers, attendanceProviders } from './attendance.providers.js';
import { KennissessiesResolver } from './graphql/kennissessies.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { ReeksenResolver } from './graphql/reeksen.resolver.js';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { CompleteKennissessies } from './jobs/complete-kennissessies.js';
import { ExpireOffer } from './jobs/expire-offer.js';
import { KennissessieEntity } from './model/kennissessie.entity.js';
import { KennissessiePersonEntity } from './model/kennissessie-person.entity.js';
import { FairLots, Lots } from './model/lots.js';
import { QuestionEntity } from './model/questions/question.entity.js';
import { ReeksEntity } from './model/reeks.entity.js';
import { RegistrationEntity } from './model/registration.entity.js';
import { AddPerson } from './operations/add-person.js';
import { AnnounceSpeakers } from './operations/announce-speakers.js';
import { ApplyDetails } from './operations/apply-details.js';
import { CancelKennissessie } from './operations/cancel-kennissessie.js';
import { CancelReeks } from './operations/cancel-reeks.js';
import { CancelRegistration } from './operations/cancel-registration.js';
import { ChangePeople } from './operations/change-people.js';
import { CopyKennissessie } from './operations/copy-kennissessie.js';
import { CopyPeople } from './operations/copy-people.js';
import { CreateKennissessie } from './operations/create-kennissessie.js';
import { KeepSeats } from './operations/keep-seats.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { ReclaimSeat } from './operations/reclaim-seat.js';
import { DeleteDraft } from './operations/delete-draft.js';
import { ExtendReeks } from './operations/extend-reeks.js';
import { HandOverKennissessie } from './operations/hand-over-kennissessie.js';
import { PlanReeks } from './operations/plan-reeks.js';
import { PreviewReeks } from './operations/preview-reeks.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { PublishReeks } from './operations/publish-reeks.js';
import { RegisterForKennissessie } from './operations/register-for-kennissessie.js';
import { RegisterForReeks } from './operations/register-for-reeks.js';
import { ReleaseSeat } from './operations/release-seat.js';
import { ResolveDetails } from './operations/resolve-details.js';
import { RestoreKennissessie } from './operations/restore-kennissessie.js';
import { FreePlace } from './operations/seats/free-place.js';
import { HoldPlaces } from './operations/seats/hold-places.js';
import { OfferPlaces } from './operations/seats/offer-places.js';
import { PassOnOffer } from './operations/seats/pass-on-offer.js';
import { PromoteWaiting } from './operations/seats/promote-waiting.js';
import { Seekers } from './operations/seats/seeker.js';
import { TakePlace } from './operations/seats/take-place.js';
import { UpdateKennissessie } from './operations/update-kennissessie.js';
import { questionProviders } from './questions.providers.js';
import { UpdateReeks } from './operations/update-reeks.js';
import { planningProviders } from './planning/index.js';
import { KennissessieLoader } from './reading/kennissessie-loader.js';
import { KennissessieReader } from './reading/kennissessie-reader.js';
import { KennissessieReminderSource } from './reading/kennissessie-reminder-source.js';
import { KennissessieRuimteGate } from './reading/kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './reading/kennissessie-search-source.js';
import { KennissessiesDirectory } from './reading/kennissessies-directory.js';
import { AnswersReader } from './reading/questions/answers-reader.js';
import { PublicKennissessies } from './reading/public-kennissessies.js';
import { RegistrationReader } from './reading/registration-reader.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';
import { QuestionsSeeder } from './seed/questions-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity, QuestionEntity])],
import { PeopleLoader } from './reading/people-loader.js';
import { ReeksPlaceLoader } from './reading/reeks-place-loader.js';
import { ReeksReader } from './reading/reeks-reader.js';
import { RegistrationReader } from './reading/registration-reader.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';
import { ReeksenSeeder } from './seed/reeksen-seeder.js';

/** Series of sessions, copies of them, and the people beside the organiser. */
const reeksenAndPeople = [
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
  PeopleLoader,
  PeopleResolver,
  ReeksenSeeder,
];

@Module({
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity, ReeksEntity, KennissessiePersonEntity])],
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity])],
  controllers: attendanceControllers,
  providers: [
    ...attendanceProviders,
    CreateKennissessie,
    UpdateKennissessie,
    PublishKennissessie,
    CancelKennissessie,
    RestoreKennissessie,
    RegisterForKennissessie,
    CancelRegistration,
    ResolveDetails,
    ApplyDetails,
    ...reeksenAndPeople,
    Seekers,
    TakePlace,
    FreePlace,
    HoldPlaces,
    OfferPlaces,
    PassOnOffer,
    PromoteWaiting,
    { provide: Lots, useClass: FairLots },
    ExpireOffer,
    ReclaimSeat,
    ReleaseSeat,
    { provide: SeatKeeping, useClass: KeepSeats },
    CompleteKennissessies,
    KennissessieReader,
    RegistrationReader,
    KennissessieLoader,
    KennissessiesDirectory,
    { provide: KennissessieDirectory, useExisting: KennissessiesDirectory },
    { provide: PublicAgenda, useClass: PublicKennissessies },
    { provide: ReminderSource, useClass: KennissessieReminderSource },
    KennissessieRuimteGate,
    KennissessieSearchSource,
    KennissessiesResolver,
    RegistrationsResolver,
    KennissessiesSeeder,
    ...questionProviders,
  ],
  exports: [
    KennissessieDirectory,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    KennissessiesSeeder,
    AnswersReader,
    QuestionsSeeder,
  ],
  exports: [
    KennissessieDirectory,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    KennissessiesSeeder,
    ReeksenSeeder,
  ],
  exports: [
    AttendanceDirectory,
    KennissessieDirectory,
    ...planningProviders,
  ],
  exports: [
    KennissessieDirectory,
    PublicAgenda,
    ReminderSource,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    KennissessiesSeeder,
  ],
})
export class KennissessiesModule {}
