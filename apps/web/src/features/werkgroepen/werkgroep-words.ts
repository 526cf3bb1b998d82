import type { MembershipRole, MembershipStatus, WerkgroepPhase, WerkgroepStepState } from '@academie/web-api/gql';
import type { Step, Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';

/** The Dutch word for each value of the API. */
export const phaseLabel: Record<WerkgroepPhase, () => string> = {
  VOORBEREIDING: m.werkgroepen_phase_voorbereiding,
  VERKENNING: m.werkgroepen_phase_verkenning,
  UITVOERING: m.werkgroepen_phase_uitvoering,
  BORGING: m.werkgroepen_phase_borging,
  AFGEROND: m.werkgroepen_phase_afgerond,
};

export const stepState: Record<WerkgroepStepState, Step['state']> = { DONE: 'done', NOW: 'now', NEXT: 'next' };

/** Only who does more than take part has a role worth saying. */
export const roleLabel: Record<MembershipRole, (() => string) | null> = {
  LID: null,
  FACILITATOR: m.werkgroepen_role_facilitator,
  TREKKER: m.werkgroepen_role_trekker,
};

/** What the reader is to a werkgroep, as a badge; null when there is nothing to say. */
export function standing(membership: { status: MembershipStatus } | null): { tone: Tone; text: string } | null {
  switch (membership?.status) {
    case 'ACTIVE':
      return { tone: 'positive', text: m.werkgroepen_status_member() };
    case 'REQUESTED':
      return { tone: 'info', text: m.werkgroepen_status_requested() };
    default:
      return null;
  }
}
