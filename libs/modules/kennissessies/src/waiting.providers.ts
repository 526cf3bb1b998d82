import { PlaceLinks } from '@academie/contracts';
import { PlacesResolver } from './graphql/places.resolver.js';
import { RegistrationRulesResolver } from './graphql/registration-rules.resolver.js';
import { WaitlistResolver } from './graphql/waitlist.resolver.js';
import { KeepPlaces } from './jobs/keep-places.js';
import { AnswerOffer } from './operations/answer-offer.js';
import { DecideRegistration } from './operations/decide-registration.js';
import { EnlargeKennissessie } from './operations/enlarge-kennissessie.js';
import { PlanSecondDate } from './operations/plan-second-date.js';
import { PromiseRecording } from './operations/promise-recording.js';
import { ReleaseReservation } from './operations/release-reservation.js';
import { ReservePlaces } from './operations/reserve-places.js';
import { PreInviteWaiting } from './operations/seats/pre-invite-waiting.js';
import { SeatFromReservation } from './operations/seats/seat-from-reservation.js';
import { SetRegistrationRules } from './operations/set-registration-rules.js';
import { TakeSecondDate } from './operations/take-second-date.js';
import { UsePlaceLink } from './operations/use-place-link.js';
import { WantRecording } from './operations/want-recording.js';
import { PlaceLinkReader } from './reading/place-link-reader.js';
import { SeatingReader } from './reading/seating-reader.js';
import { SignedPlaceLinks } from './reading/signed-place-links.js';
import { SeatingSeeder } from './seed/seating-seeder.js';

/** Rules for registering, places that are kept or offered, and what can be done about those who wait. */
export const waitingProviders = [
  SetRegistrationRules,
  DecideRegistration,
  AnswerOffer,
  UsePlaceLink,
  ReservePlaces,
  ReleaseReservation,
  SeatFromReservation,
  PreInviteWaiting,
  PlanSecondDate,
  TakeSecondDate,
  EnlargeKennissessie,
  PromiseRecording,
  WantRecording,
  KeepPlaces,
  SeatingReader,
  PlaceLinkReader,
  { provide: PlaceLinks, useClass: SignedPlaceLinks },
  RegistrationRulesResolver,
  PlacesResolver,
  WaitlistResolver,
  SeatingSeeder,
];
