import { PlaceLinks } from '@academie/contracts';
import { PlacesResolver } from './graphql/seating/places.resolver.js';
import { RegistrationRulesResolver } from './graphql/seating/registration-rules.resolver.js';
import { WaitlistResolver } from './graphql/seating/waitlist.resolver.js';
import { KeepPlaces } from './jobs/keep-places.js';
import { DecideRegistration } from './operations/registering/decide-registration.js';
import { ReleaseReservation } from './operations/registering/release-reservation.js';
import { ReservePlaces } from './operations/registering/reserve-places.js';
import { SetRegistrationRules } from './operations/registering/set-registration-rules.js';
import { AnswerOffer } from './operations/seats/answer-offer.js';
import { PreInviteWaiting } from './operations/seats/pre-invite-waiting.js';
import { SeatFromReservation } from './operations/seats/seat-from-reservation.js';
import { UsePlaceLink } from './operations/seats/use-place-link.js';
import { EnlargeKennissessie } from './operations/waiting/enlarge-kennissessie.js';
import { PlanSecondDate } from './operations/waiting/plan-second-date.js';
import { PromiseRecording } from './operations/waiting/promise-recording.js';
import { TakeSecondDate } from './operations/waiting/take-second-date.js';
import { WantRecording } from './operations/waiting/want-recording.js';
import { PlaceLinkReader } from './reading/seating/place-link-reader.js';
import { SeatingReader } from './reading/seating/seating-reader.js';
import { SignedPlaceLinks } from './reading/seating/signed-place-links.js';
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
