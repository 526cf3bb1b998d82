import { MembershipStatus } from '@academie/contracts';
import { NetwerkAccess } from './words.js';

/** What happens when somebody wants to join. */
export type Admission =
  | { readonly outcome: 'join'; readonly status: MembershipStatus.ACTIVE }
  | { readonly outcome: 'ask'; readonly status: MembershipStatus.REQUESTED }
  | { readonly outcome: 'already' };

/** Open netwerken take everybody at once; the others are asked. Asking twice changes nothing. */
export function decideAdmission(access: NetwerkAccess, current: MembershipStatus | null): Admission {
  if (current === MembershipStatus.ACTIVE || current === MembershipStatus.REQUESTED) return { outcome: 'already' };
  if (access === NetwerkAccess.OPEN) return { outcome: 'join', status: MembershipStatus.ACTIVE };
  return { outcome: 'ask', status: MembershipStatus.REQUESTED };
}
