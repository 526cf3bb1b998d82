import { SeatKeeping } from '@academie/contracts';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { ExpireOffer } from './jobs/expire-offer.js';
import { FairLots, Lots } from './model/seating/lots.js';
import { CancelRegistration } from './operations/registering/cancel-registration.js';
import { RegisterForKennissessie } from './operations/registering/register-for-kennissessie.js';
import { FreePlace } from './operations/seats/free-place.js';
import { HoldPlaces } from './operations/seats/hold-places.js';
import { KeepSeats } from './operations/seats/keep-seats.js';
import { OfferPlaces } from './operations/seats/offer-places.js';
import { PassOnOffer } from './operations/seats/pass-on-offer.js';
import { PromoteWaiting } from './operations/seats/promote-waiting.js';
import { ReclaimSeat } from './operations/seats/reclaim-seat.js';
import { ReleaseSeat } from './operations/seats/release-seat.js';
import { Seekers } from './operations/seats/seeker.js';
import { TakePlace } from './operations/seats/take-place.js';
import { RegistrationReader } from './reading/registration-reader.js';

/** Who has a place: taking it, holding it, giving it up, and passing it on. */
export const seatingProviders = [
  RegisterForKennissessie,
  CancelRegistration,
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
  RegistrationReader,
  RegistrationsResolver,
];
