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

/** Somebody keeps places for colleagues, whose names come later. */
export const placesReserved = defineEvent<
  'PlacesReserved',
  { reservationId: string; kennissessieId: string; persoonId: string; organisatieId: string; places: number }
>('PlacesReserved');

/** A second date was published: this person, who waits for the first, is invited to it. `registrationId` is the one that waits. */
export const secondDateOffered = defineEvent<'SecondDateOffered', OfSeat & { preInvitationId: string }>(
  'SecondDateOffered',
);

/** Those who wait may count on a recording. */
export const recordingPromised = defineEvent<'RecordingPromised', { kennissessieId: string }>('RecordingPromised');

/**
 * Addresses within the application where somebody who waits answers with one press, without signing in. For mails to that
 * person only: whoever has the link may answer for them. Owner: kennissessies.
 */
export abstract class PlaceLinks {
  /** To a place that is kept until they answer. `registrationId` is the one that waits. */
  abstract offer(offerId: string, registrationId: string): string;
  /** To a second date. `registrationId` is the one that waits for the first. */
  abstract secondDate(preInvitationId: string, registrationId: string): string;
}
