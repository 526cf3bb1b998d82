import { WhenPlacesReserved } from './when-places-reserved.js';
import { WhenRecordingPromised } from './when-recording-promised.js';
import { WhenRegistrationDeclined } from './when-registration-declined.js';
import { WhenRegistrationRequested } from './when-registration-requested.js';
import { WhenSeatOfferExpired } from './when-seat-offer-expired.js';
import { WhenSeatOffered } from './when-seat-offered.js';
import { WhenSecondDateOffered } from './when-second-date-offered.js';
import { WhenWaitlistPassedThreshold } from './when-waitlist-passed-threshold.js';

/** What people are told about waiting, asking and places that are kept. */
export const waitingHandlers = [
  WhenRegistrationRequested,
  WhenRegistrationDeclined,
  WhenSeatOffered,
  WhenSeatOfferExpired,
  WhenWaitlistPassedThreshold,
  WhenSecondDateOffered,
  WhenRecordingPromised,
  WhenPlacesReserved,
];
