import { assertNever } from '@academie/kernel';
import type { LastSent, Reasons } from './decide-invitation.js';

/** Why somebody gets an invitation, for the words around it. `announced`: they speak. */
export type Occasion = 'registered' | 'announced' | 'promoted' | 'restored' | 'changed' | 'resent';

/** What came before an invitation that nothing else tells of. */
export type AskedBecause = 'promoted' | 'restored';

/** Which words fit: what is new for them counts, and of two things the seat, which they took themselves. */
export function occasionOf(
  because: 'new' | 'changed' | 'resent',
  asked: AskedBecause | undefined,
  { seat }: Reasons,
  last: Pick<LastSent, 'reasons'> | null,
): Occasion {
  switch (because) {
    case 'new':
      if (asked) return asked;
      return seat && !last?.reasons.seat ? 'registered' : 'announced';
    case 'changed':
    case 'resent':
      return because;
    default:
      return assertNever(because);
  }
}
