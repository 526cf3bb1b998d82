import { defineEvent } from '@academie/kernel';
import type { OfSeat } from './kennissessies.js';

/** Who of those who wait gets a place that falls free. */
export enum WaitlistMode {
  /** Who waits longest. */
  ORDER = 'ORDER',
  /** Whoever chance picks. */
  DRAW = 'DRAW',
}

/** Somebody wants to come; the organiser decides. */
export const registrationRequested = defineEvent<'RegistrationRequested', OfSeat>('RegistrationRequested');

/** The organiser said no, and why. */
export const registrationDeclined = defineEvent<'RegistrationDeclined', OfSeat & { reason: string }>(
  'RegistrationDeclined',
);

/** A place fell free shortly before the start: it is kept for this person until they answer, or until it expires. */
export const seatOffered = defineEvent<'SeatOffered', OfSeat & { offerId: string; expiresAt: string }>('SeatOffered');

/** They did not answer in time. */
export const seatOfferExpired = defineEvent<'SeatOfferExpired', OfSeat & { offerId: string }>('SeatOfferExpired');

/** So many people wait now that the organiser may want to do something about it. */
export const waitlistPassedThreshold = defineEvent<
  'WaitlistPassedThreshold',
  { kennissessieId: string; waiting: number }
>('WaitlistPassedThreshold');
