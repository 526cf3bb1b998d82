import { KennissessieDirectory, SeatKeeping, SeatLinks, SessieIdeeDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { colleagueProviders } from './colleagues.providers.js';
import { KennissessiesResolver } from './graphql/kennissessies.resolver.js';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { ideeProviders } from './ideeen.providers.js';
import { CompleteKennissessies } from './jobs/complete-kennissessies.js';
import { ExpireOffer } from './jobs/expire-offer.js';
import { SessieIdeeEntity } from './model/ideeen/sessie-idee.entity.js';
import { KennissessieEntity } from './model/kennissessie.entity.js';
import { FairLots, Lots } from './model/lots.js';
import { QuestionEntity } from './model/questions/question.entity.js';
import { RegistrationEntity } from './model/registration.entity.js';
import { CancelKennissessie } from './operations/cancel-kennissessie.js';
import { CancelRegistration } from './operations/cancel-registration.js';
import { CreateKennissessie } from './operations/create-kennissessie.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { RegisterForKennissessie } from './operations/register-for-kennissessie.js';
import { ReleaseSeat } from './operations/release-seat.js';
import { ResolveDetails } from './operations/resolve-details.js';
import { FreePlace } from './operations/seats/free-place.js';
import { HoldPlaces } from './operations/seats/hold-places.js';
import { OfferPlaces } from './operations/seats/offer-places.js';
import { PassOnOffer } from './operations/seats/pass-on-offer.js';
import { PromoteWaiting } from './operations/seats/promote-waiting.js';
import { Seekers } from './operations/seats/seeker.js';
import { TakePlace } from './operations/seats/take-place.js';
import { UpdateKennissessie } from './operations/update-kennissessie.js';
import { questionProviders } from './questions.providers.js';
import { KennissessieLoader } from './reading/kennissessie-loader.js';
import { KennissessieReader } from './reading/kennissessie-reader.js';
import { KennissessieRuimteGate } from './reading/kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './reading/kennissessie-search-source.js';
import { KennissessiesDirectory } from './reading/kennissessies-directory.js';
import { AnswersReader } from './reading/questions/answers-reader.js';
import { RegistrationReader } from './reading/registration-reader.js';
import { IdeeenSeeder } from './seed/ideeen-seeder.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';
import { QuestionsSeeder } from './seed/questions-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity, QuestionEntity, SessieIdeeEntity])],
  providers: [
    CreateKennissessie,
    UpdateKennissessie,
    PublishKennissessie,
    CancelKennissessie,
    RegisterForKennissessie,
    CancelRegistration,
    ResolveDetails,
    Seekers,
    TakePlace,
    FreePlace,
    HoldPlaces,
    OfferPlaces,
    PassOnOffer,
    PromoteWaiting,
    { provide: Lots, useClass: FairLots },
    ExpireOffer,
    { provide: SeatKeeping, useClass: ReleaseSeat },
    CompleteKennissessies,
    KennissessieReader,
    RegistrationReader,
    KennissessieLoader,
    KennissessiesDirectory,
    { provide: KennissessieDirectory, useExisting: KennissessiesDirectory },
    KennissessieRuimteGate,
    KennissessieSearchSource,
    KennissessiesResolver,
    RegistrationsResolver,
    KennissessiesSeeder,
    ...questionProviders,
    ...ideeProviders,
    ...colleagueProviders,
  ],
  exports: [
    KennissessieDirectory,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    KennissessiesSeeder,
    AnswersReader,
    QuestionsSeeder,
    SessieIdeeDirectory,
    SeatLinks,
    IdeeenSeeder,
  ],
})
export class KennissessiesModule {}
