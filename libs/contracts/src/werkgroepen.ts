import { defineEvent } from '@academie/kernel';

export interface WerkgroepCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Asking about werkgroepen. Owner: werkgroepen. */
export abstract class WerkgroepDirectory {
  abstract byId(id: string): Promise<WerkgroepCard | null>;
  /** Ids of those who lead it and decide who takes part. */
  abstract trekkersOf(werkgroepId: string): Promise<readonly string[]>;
}

/** What an event of this kind is about. */
export interface OfWerkgroepMembership {
  membershipId: string;
  werkgroepId: string;
  persoonId: string;
}

/** Somebody asks to take part; its trekkers decide. */
export const werkgroepMembershipRequested = defineEvent<'WerkgroepMembershipRequested', OfWerkgroepMembership>(
  'WerkgroepMembershipRequested',
);

export const werkgroepMembershipAdmitted = defineEvent<'WerkgroepMembershipAdmitted', OfWerkgroepMembership>(
  'WerkgroepMembershipAdmitted',
);

export const werkgroepMembershipDeclined = defineEvent<
  'WerkgroepMembershipDeclined',
  OfWerkgroepMembership & { reason: string }
>('WerkgroepMembershipDeclined');
