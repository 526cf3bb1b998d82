import { type Actor, defineEvent } from '@academie/kernel';
import type { MembershipRole } from './words.js';

export interface NetwerkCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** It does not exist for those who are not in it. */
  readonly inviteOnly: boolean;
}

/** Where an actor stands among the netwerken: what rights on the things of a netwerk depend on. */
export interface NetwerkStanding {
  /** The netwerken that the actor facilitates or leads. */
  readonly leads: ReadonlySet<string>;
  /** The netwerken that do not exist for this actor. */
  readonly hidden: ReadonlySet<string>;
}

/** An active place in a netwerk. */
export interface NetwerkMembership {
  readonly netwerkId: string;
  readonly role: MembershipRole;
}

/** Asking about netwerken. Owner: netwerken. */
export abstract class NetwerkDirectory {
  abstract byIds(ids: readonly string[]): Promise<ReadonlyMap<string, NetwerkCard>>;
  /** The netwerk at this address; null when there is none. */
  abstract bySlug(slug: string): Promise<NetwerkCard | null>;
  abstract standingOf(actor: Actor): Promise<NetwerkStanding>;
  /** The netwerken a person is an active member of. */
  abstract membershipsOf(persoonId: string): Promise<readonly NetwerkMembership[]>;
  /** Ids of the active members. */
  abstract membersOf(netwerkId: string): Promise<readonly string[]>;
  /** Ids of those who facilitate or lead it. */
  abstract facilitatorsOf(netwerkId: string): Promise<readonly string[]>;
}

/** What an event of this kind is about. */
export interface OfMembership {
  membershipId: string;
  netwerkId: string;
  persoonId: string;
}

export const netwerkCreated = defineEvent<'NetwerkCreated', { netwerkId: string }>('NetwerkCreated');

/** Somebody joined an open netwerk. */
export const netwerkJoined = defineEvent<'NetwerkJoined', OfMembership>('NetwerkJoined');

/** Somebody asks to become a member; its facilitators decide. */
export const membershipRequested = defineEvent<'MembershipRequested', OfMembership>('MembershipRequested');

export const membershipAdmitted = defineEvent<'MembershipAdmitted', OfMembership>('MembershipAdmitted');

export const membershipDeclined = defineEvent<'MembershipDeclined', OfMembership & { reason: string }>(
  'MembershipDeclined',
);

/** Somebody left, or was removed. */
export const membershipEnded = defineEvent<'MembershipEnded', OfMembership>('MembershipEnded');
