import { RegistrationStatus } from '@academie/contracts';
import { givesOutPlaces, isSeated, type SeatingFacts } from './seating.js';

export type ApprovalDecision =
  | { readonly outcome: 'admit' }
  | { readonly outcome: 'decline' }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'refused'; readonly reason: ApprovalRefusal };

/** `NO_REQUEST`: they withdrew, or were never asked about. `HAS_A_PLACE`: a yes is not taken back here. */
export type ApprovalRefusal = 'NO_REQUEST' | 'HAS_A_PLACE' | 'TOO_LATE';

/** What comes of the organiser's yes or no. A no can become a yes; the deadline is for asking, not for deciding. */
export function decideApproval(
  facts: SeatingFacts,
  status: RegistrationStatus,
  admit: boolean,
  now: Date,
): ApprovalDecision {
  if (!givesOutPlaces(facts, now)) return { outcome: 'refused', reason: 'TOO_LATE' };
  if (isSeated(status) || status === RegistrationStatus.WAITLISTED) {
    return admit ? { outcome: 'already' } : { outcome: 'refused', reason: 'HAS_A_PLACE' };
  }
  if (status === RegistrationStatus.CANCELLED) return { outcome: 'refused', reason: 'NO_REQUEST' };
  if (admit) return { outcome: 'admit' };
  return { outcome: status === RegistrationStatus.DECLINED ? 'already' : 'decline' };
}
