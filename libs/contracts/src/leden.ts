import { defineEvent, type PlatformRole, type SignedIn } from '@academie/kernel';
import type { Doelgroep, OrganisatieSoort } from './words.js';

/** What others may see of a person. */
export interface PersoonCard {
  readonly id: string;
  readonly name: string;
  readonly functie: string | null;
  readonly doelgroep: Doelgroep;
  readonly organisatieId: string | null;
}

export interface OrganisatieCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly soort: OrganisatieSoort;
  /** CBS code of a gemeente, four digits. */
  readonly code: string | null;
  readonly provincie: string | null;
}

/** Where mail to a person goes. For those who send mail only; never for a screen. */
export interface MailRecipient {
  readonly name: string;
  readonly address: string;
}

/** Asking about people. Owner: leden. */
export abstract class PersoonDirectory {
  abstract byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PersoonCard>>;
  abstract recipientsOf(ids: readonly string[]): Promise<ReadonlyMap<string, MailRecipient>>;
  /** Whose account this mail address is, however it is written; null when it is nobody's. */
  abstract idByAddress(address: string): Promise<string | null>;
  /** The ids of everyone who holds this role on the platform. */
  abstract withRole(role: PlatformRole): Promise<readonly string[]>;
}

/** Asking about organisations. Owner: leden. */
export abstract class OrganisatieDirectory {
  abstract byIds(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisatieCard>>;
  /** Mail addresses that questions for this organisation may be routed to: its people on the platform. */
  abstract peopleOf(organisatieId: string): Promise<readonly string[]>;
}

/** Somebody has an account from now on. */
export const persoonJoined = defineEvent<'PersoonJoined', { persoonId: string }>('PersoonJoined');

/** Somebody with an unknown mail domain asks for an account. */
export const accessRequested = defineEvent<'AccessRequested', { requestId: string }>('AccessRequested');

/** A beheerder decided on such a request. */
export const accessRequestDecided = defineEvent<'AccessRequestDecided', { requestId: string; admitted: boolean }>(
  'AccessRequestDecided',
);

/** A person changed their profile. */
export const persoonChanged = defineEvent<'PersoonChanged', { persoonId: string }>('PersoonChanged');

/** Somebody of the same organisation who may not have an account yet. */
export interface NewColleague {
  readonly email: string;
  readonly name: string;
}

/** Finding colleagues, and preparing an account for those who have none. Owner: leden. */
export abstract class ColleagueDirectory {
  /** People of this organisation whose name holds this text, by name; at most `first`. */
  abstract find(organisatieId: string, search: string, first: number): Promise<readonly PersoonCard[]>;
  /**
   * The account of the colleague with this address; made when there is none. Throws INVALID_INPUT (`email`, `name`) when
   * the address is not one of the actor's organisation, or RATE_LIMITED.
   */
  abstract ensure(actor: SignedIn, colleague: NewColleague): Promise<string>;
}

/** Preparing an account for who was invited to a kennissessie. Owner: leden. */
export abstract class GuestDirectory {
  /**
   * The account of this address; made when there is none. Who is of no organisatie that we know becomes a guest. The
   * caller knows that whoever asks reads the mail of this address. `invitedBy` is who invited them. Throws INVALID_INPUT
   * (`email`, `name`).
   */
  abstract ensure(guest: NewColleague, invitedBy: string | null): Promise<string>;
}
