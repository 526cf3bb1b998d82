import { defineEvent } from '@academie/kernel';

interface OfMembership {
  membershipId: string;
  werkgroepId: string;
  persoonId: string;
}

/** Somebody asks to take part; its trekkers decide. */
export const werkgroepMembershipRequested = defineEvent<'WerkgroepMembershipRequested', OfMembership>(
  'WerkgroepMembershipRequested',
);

export const werkgroepMembershipAdmitted = defineEvent<'WerkgroepMembershipAdmitted', OfMembership>(
  'WerkgroepMembershipAdmitted',
);

export const werkgroepMembershipDeclined = defineEvent<
  'WerkgroepMembershipDeclined',
  OfMembership & { reason: string }
>('WerkgroepMembershipDeclined');
