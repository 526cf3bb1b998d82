import { type Actor, defineEvent } from '@academie/kernel';
import type { KennissessieForm } from './words.js';

export enum KennissessieStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

export enum RegistrationStatus {
  /** The organiser decides whether they may come. */
  REQUESTED = 'REQUESTED',
  /** The organiser said no. */
  DECLINED = 'DECLINED',
  REGISTERED = 'REGISTERED',
  WAITLISTED = 'WAITLISTED',
  CANCELLED = 'CANCELLED',
  ATTENDED = 'ATTENDED',
  NO_SHOW = 'NO_SHOW',
}

/** What somebody is to a kennissessie, beside organising it or having a place at it. */
export enum PersonRole {
  /** May do what the organiser may. */
  CO_ORGANIZER = 'CO_ORGANIZER',
  SPEAKER = 'SPEAKER',
}

/** What an invitation and a melding must know of a kennissessie. */
export interface KennissessieCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly form: KennissessieForm;
  readonly location: string | null;
  readonly onlineUrl: string | null;
  readonly status: KennissessieStatus;
  /** Why it is off; null unless it is cancelled. */
  readonly cancelReason: string | null;
  readonly netwerkId: string | null;
  readonly organizerId: string;
  /** The series that it is part of. */
  readonly reeks: { readonly id: string; readonly title: string } | null;
  /** Rises with every change after it was published. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A person and a kennissessie, with all that tells whether their calendar shows it and what their invitation is made of. */
export interface Invitee {
  readonly persoonId: string;
  readonly kennissessie: KennissessieCard;
  /** Null for who never asked for a place. */
  readonly registrationId: string | null;
  readonly status: RegistrationStatus | null;
  /** 1 is next; null when not waiting. */
  readonly waitlistPosition: number | null;
  /** A speaker needs no place, but does need the session in the calendar. */
  readonly speaks: boolean;
}

/** Somebody with a registration: they have a place at a kennissessie, wait for one or gave it up. */
export interface Seat extends Invitee {
  readonly registrationId: string;
  readonly status: RegistrationStatus;
}

/** Somebody who counts on a session without a seat or a place in line. */
export interface Hopeful {
  readonly persoonId: string;
  /** They asked to come and were not answered yet, or they keep places for colleagues. */
  readonly because: 'asked' | 'reserved';
}

/** Asking about kennissessies and their seats. Owner: kennissessies. */
export abstract class KennissessieDirectory {
  abstract byIds(ids: readonly string[]): Promise<ReadonlyMap<string, KennissessieCard>>;
  /** One seat, as it is now. */
  abstract seat(registrationId: string): Promise<Seat | null>;
  /**
   * Every seat that is taken or waited for. Who cancelled is left out unless asked for too; who asked to come or was
   * turned down never had one.
   */
  abstract seatsOf(kennissessieId: string, options?: { readonly withCancelled?: boolean }): Promise<readonly Seat[]>;
  /** Everybody who counts on a session without being among its seats, each once; who asked first comes first. */
  abstract hopefulsOf(kennissessieId: string): Promise<readonly Hopeful[]>;
  /**
   * Ids of those who want the recording of a session and were let in to it: who has or had a place, and who waits. Who
   * still asks to come, was turned down or cancelled is not among them.
   */
  abstract wantRecording(kennissessieId: string): Promise<readonly string[]>;
  /** What somebody is to a session as it is now, be it nothing; null when there is no such session. */
  abstract invitee(kennissessieId: string, persoonId: string): Promise<Invitee | null>;
  /** The same of many at once; who is of no session that there is, is left out. */
  abstract invitees(
    of: readonly { readonly kennissessieId: string; readonly persoonId: string }[],
  ): Promise<readonly Invitee[]>;
  /** Everybody who has a seat, waits for one, or speaks. */
  abstract inviteesOf(kennissessieId: string): Promise<readonly Invitee[]>;
  /** Those of these seats that exist, as they are now. */
  abstract seatsByIds(registrationIds: readonly string[]): Promise<readonly Seat[]>;
  /** The seats (taken, waited for or cancelled at most 30 days ago by the session) that a person's own feed shows. */
  abstract feedOf(persoonId: string): Promise<readonly Seat[]>;
  /** The sessions that a person speaks at, as their own feed shows them: no drafts. */
  abstract speaksAt(persoonId: string): Promise<readonly KennissessieCard[]>;
  /** Who speaks at these sessions, as people may read it: names with where they work, in order; only those with any. */
  abstract speakersOf(kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Published and recently cancelled public kennissessies of a netwerk. */
  abstract ofNetwerk(netwerkId: string): Promise<readonly KennissessieCard[]>;
  /** Ids of everyone who organises these sessions: the organiser first, then who organises along, in their order. */
  abstract organizersOf(kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Those of these kennissessies that this actor organises, and so may know the participants of. */
  abstract managedBy(actor: Actor, kennissessieIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What came of freeing a seat from elsewhere. */
export type SeatRelease = 'freed' | 'stopped-waiting' | 'already' | 'too-late' | 'not-open';

/**
 * What came of asking for a seat again that was given up. `on-page`: the organiser asks something of those who register,
 * which they can only answer there.
 */
export type SeatReclaim = 'seat' | 'waiting' | 'already' | 'on-page' | 'too-late' | 'not-open';

/**
 * What somebody may hope for who would register now; `position` is their place on the waiting list, or would be. `asks`:
 * the organiser decides first.
 */
export interface SeatProspect {
  readonly kind: 'has-seat' | 'waits' | 'free' | 'full' | 'asks' | 'closed';
  readonly position: number | null;
}

/**
 * Changing seats because of something that a person did elsewhere than in the application, such as answering the
 * invitation in their own calendar. Owner: kennissessies.
 */
export abstract class SeatKeeping {
  /**
   * The person cannot come: their seat goes to the first who waits, in the same transaction. Doing it twice changes
   * nothing. Throws NOT_FOUND when there is no such registration.
   */
  abstract release(registrationId: string): Promise<SeatRelease>;
  /**
   * The person wants to come after all: they get a seat if there is one, or else a place on the waiting list, as anybody
   * who registers. Throws NOT_FOUND when there is no such registration.
   */
  abstract reclaim(registrationId: string): Promise<SeatReclaim>;
  /** What the person may hope for. Throws NOT_FOUND when there is no such registration. */
  abstract prospect(registrationId: string): Promise<SeatProspect>;
}

/** What an event of this kind is about. */
export interface OfSeat {
  registrationId: string;
  kennissessieId: string;
  persoonId: string;
}

/** A session, and the series it is a date of: what is told of a series is told in order. */
export interface OfDate {
  kennissessieId: string;
  reeksId?: string;
}

/** A person and the sessions that something changed in for them, in order of start. */
export interface OfPerson {
  persoonId: string;
  kennissessieIds: readonly string[];
}

export const kennissessiePublished = defineEvent<'KennissessiePublished', { kennissessieId: string }>(
  'KennissessiePublished',
);

/** Something changed that a calendar must know: time, place or form. */
export const kennissessieMoved = defineEvent<'KennissessieMoved', OfDate>('KennissessieMoved');

/** Only the words changed: the feed and the search index follow, nobody gets mail. */
export const kennissessieReworded = defineEvent<'KennissessieReworded', { kennissessieId: string }>(
  'KennissessieReworded',
);

export const kennissessieCancelled = defineEvent<'KennissessieCancelled', OfDate & { reason: string }>(
  'KennissessieCancelled',
);

/** It goes on after all: who had a place has it still. */
export const kennissessieRestored = defineEvent<'KennissessieRestored', { kennissessieId: string }>(
  'KennissessieRestored',
);

/** Somebody has a place. */
export const seatTaken = defineEvent<'SeatTaken', OfSeat>('SeatTaken');

/** Somebody stands on the waiting list. */
export const waitlistJoined = defineEvent<'WaitlistJoined', OfSeat>('WaitlistJoined');

/** A place fell free and went to the first who waited. */
export const seatPromoted = defineEvent<'SeatPromoted', OfSeat>('SeatPromoted');

/** Somebody gave up a place (`hadSeat`), or stopped waiting. */
export const registrationCancelled = defineEvent<'RegistrationCancelled', OfSeat & { hadSeat: boolean }>(
  'RegistrationCancelled',
);

/** The organiser of a published session asks one more thing of those who register. */
export const questionAdded = defineEvent<'QuestionAdded', { questionId: string; kennissessieId: string }>(
  'QuestionAdded',
);

/** Somebody got a place in another way than by the form, and something that the organiser asks is not answered. */
export const questionsLeftOpen = defineEvent<'QuestionsLeftOpen', OfSeat>('QuestionsLeftOpen');

/** What somebody wants who is interested in a session without a date. */
export enum InterestWish {
  /** To be registered when there is a date. */
  REGISTER = 'REGISTER',
  /** Only to hear of the date. */
  TELL = 'TELL',
}

/** What others must know of a session without a date. */
export interface SessieIdeeCard {
  readonly id: string;
  readonly title: string;
  readonly organizerId: string;
}

/** Asking about sessions without a date. Owner: kennissessies. */
export abstract class SessieIdeeDirectory {
  abstract byId(id: string): Promise<SessieIdeeCard | null>;
  /** Everybody who is interested, in the order in which they said so. */
  abstract interestedIn(id: string): Promise<readonly { readonly persoonId: string; readonly wish: InterestWish }[]>;
}

/** A session without a date was put up, or is described otherwise. */
export const sessieIdeeChanged = defineEvent<'SessieIdeeChanged', { ideeId: string }>('SessieIdeeChanged');

/** Somebody wants to come when there is a date. */
export const interestShown = defineEvent<'InterestShown', { ideeId: string; persoonId: string }>('InterestShown');

/** A session without a date has one, and is published. Who wanted to be registered is. */
export const sessieIdeePlanned = defineEvent<'SessieIdeePlanned', { ideeId: string; kennissessieId: string }>(
  'SessieIdeePlanned',
);

/** There will be no session. */
export const sessieIdeeWithdrawn = defineEvent<'SessieIdeeWithdrawn', { ideeId: string }>('SessieIdeeWithdrawn');

/** Addresses with which somebody acts upon their own seat without signing in. Owner: kennissessies. */
export abstract class SeatLinks {
  /** Path of the page where the person says that they do not come. */
  abstract declinePath(registrationId: string): string;
}

/** An invitation by mail address, as the mail needs it. */
export interface GuestInvitationCard {
  readonly id: string;
  readonly email: string;
  /** Path of the page where the guest answers. */
  readonly path: string;
}

/** Asking about guests who were invited by mail address. Owner: kennissessies. */
export abstract class GuestInvitations {
  /** Null when it cannot be answered (any more): it was withdrawn, or answered already. */
  abstract open(invitationId: string): Promise<GuestInvitationCard | null>;
  /** Those of a session that were neither answered nor withdrawn, also when it is off; the oldest first. */
  abstract unanswered(kennissessieId: string): Promise<readonly GuestInvitationCard[]>;
}

/** Somebody was invited by mail address; the address itself is not in it. */
export const guestInvited = defineEvent<
  'GuestInvited',
  { invitationId: string; kennissessieId: string; byPersoonId: string }
>('GuestInvited');

/** Somebody was registered by a colleague. */
export const colleagueRegistered = defineEvent<'ColleagueRegistered', OfSeat & { byPersoonId: string }>(
  'ColleagueRegistered',
);

/** Somebody may do what the organiser may, from now on; one event for all sessions of a series. */
export const coOrganizerAdded = defineEvent<'CoOrganizerAdded', OfPerson>('CoOrganizerAdded');

/** Somebody speaks at sessions that everyone can see; one event for all sessions of a series. */
export const speakerAdded = defineEvent<'SpeakerAdded', OfPerson>('SpeakerAdded');

/** Somebody does not speak any more at sessions that everyone can see. */
export const speakerRemoved = defineEvent<'SpeakerRemoved', OfPerson>('SpeakerRemoved');

/** Somebody else organises it from now on. */
export const kennissessieHandedOver = defineEvent<'KennissessieHandedOver', OfPerson>('KennissessieHandedOver');
