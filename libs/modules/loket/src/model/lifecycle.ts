import { LeervraagStatus } from '@academie/contracts';

/** What may be done to a leervraag. */
export type LeervraagAction = 'take' | 'route' | 'answer' | 'close';

const { SUBMITTED, IN_PROGRESS, ROUTED, ANSWERED, CLOSED } = LeervraagStatus;

/**
 * Where each action leads from each status; what is missing cannot be done. Only an answered leervraag can be closed, so
 * that none disappears without a word to the one who asked.
 */
const TRANSITIONS: Readonly<Record<LeervraagStatus, Partial<Record<LeervraagAction, LeervraagStatus>>>> = {
  [SUBMITTED]: { take: IN_PROGRESS, route: ROUTED, answer: ANSWERED },
  [IN_PROGRESS]: { route: ROUTED, answer: ANSWERED },
  [ROUTED]: { route: ROUTED, answer: ANSWERED },
  [ANSWERED]: { close: CLOSED },
  [CLOSED]: {},
};

/** Those that still wait for an answer. */
export const UNANSWERED: readonly LeervraagStatus[] = [SUBMITTED, IN_PROGRESS, ROUTED];

/** The status after the action; null when it cannot be done (any more). */
export function afterAction(status: LeervraagStatus, action: LeervraagAction): LeervraagStatus | null {
  return TRANSITIONS[status][action] ?? null;
}
