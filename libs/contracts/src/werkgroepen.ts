import { defineEvent } from '@academie/kernel';

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
