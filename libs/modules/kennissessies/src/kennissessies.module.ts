import { KennissessieDirectory, PlaceLinks, SeatKeeping } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KennissessiesResolver } from './graphql/kennissessies.resolver.js';
import { PlacesResolver } from './graphql/places.resolver.js';
import { RegistrationRulesResolver } from './graphql/registration-rules.resolver.js';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { WaitlistResolver } from './graphql/waitlist.resolver.js';
import { CompleteKennissessies } from './jobs/complete-kennissessies.js';
import { ExpireOffer } from './jobs/expire-offer.js';
import { KeepSeats } from './jobs/keep-seats.js';
import { KennissessieEntity } from './model/kennissessie.entity.js';
import { FairLots, Lots } from './model/lots.js';
import { RegistrationEntity } from './model/registration.entity.js';
import { AnswerOffer } from './operations/answer-offer.js';
import { CancelKennissessie } from './operations/cancel-kennissessie.js';
import { CancelRegistration } from './operations/cancel-registration.js';
import { CreateKennissessie } from './operations/create-kennissessie.js';
import { DecideRegistration } from './operations/decide-registration.js';
import { EnlargeKennissessie } from './operations/enlarge-kennissessie.js';
import { PlanSecondDate } from './operations/plan-second-date.js';
import { PromiseRecording } from './operations/promise-recording.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { RegisterForKennissessie } from './operations/register-for-kennissessie.js';
import { ReleaseReservation } from './operations/release-reservation.js';
import { ReleaseSeat } from './operations/release-seat.js';
import { ReservePlaces } from './operations/reserve-places.js';
import { ResolveDetails } from './operations/resolve-details.js';
import { FreePlace } from './operations/seats/free-place.js';
import { HoldPlaces } from './operations/seats/hold-places.js';
import { OfferPlaces } from './operations/seats/offer-places.js';
import { PassOnOffer } from './operations/seats/pass-on-offer.js';
import { PreInviteWaiting } from './operations/seats/pre-invite-waiting.js';
import { PromoteWaiting } from './operations/seats/promote-waiting.js';
import { SeatFromReservation } from './operations/seats/seat-from-reservation.js';
import { Seekers } from './operations/seats/seeker.js';
import { TakePlace } from './operations/seats/take-place.js';
import { SetRegistrationRules } from './operations/set-registration-rules.js';
import { TakeSecondDate } from './operations/take-second-date.js';
import { UpdateKennissessie } from './operations/update-kennissessie.js';
import { UsePlaceLink } from './operations/use-place-link.js';
import { WantRecording } from './operations/want-recording.js';
import { KennissessieLoader } from './reading/kennissessie-loader.js';
import { KennissessieReader } from './reading/kennissessie-reader.js';
import { KennissessieRuimteGate } from './reading/kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './reading/kennissessie-search-source.js';
import { KennissessiesDirectory } from './reading/kennissessies-directory.js';
import { PlaceLinkReader } from './reading/place-link-reader.js';
import { RegistrationReader } from './reading/registration-reader.js';
import { SeatingReader } from './reading/seating-reader.js';
import { SignedPlaceLinks } from './reading/signed-place-links.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';
import { SeatingSeeder } from './seed/seating-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity])],
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
    KeepSeats,
    SeatFromReservation,
    PreInviteWaiting,
    DecideRegistration,
    SetRegistrationRules,
    AnswerOffer,
    UsePlaceLink,
    ReservePlaces,
    ReleaseReservation,
    PlanSecondDate,
    TakeSecondDate,
    EnlargeKennissessie,
    PromiseRecording,
    WantRecording,
    SeatingReader,
    PlaceLinkReader,
    { provide: PlaceLinks, useClass: SignedPlaceLinks },
    RegistrationRulesResolver,
    PlacesResolver,
    WaitlistResolver,
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
    SeatingSeeder,
  ],
  exports: [
    KennissessieDirectory,
    PlaceLinks,
    SeatKeeping,
    KennissessieReader,
    KennissessieLoader,
    KennissessiesSeeder,
    SeatingSeeder,
  ],
})
export class KennissessiesModule {}
