import type { RegistrationStatus } from '@academie/web-api/gql';
import { isPast } from './time.js';

type Offered = { status: RegistrationStatus; offer: { expiresAt: string } | null };

/** Until when a place is kept for the reader who waits; null when none is. */
export function offerUntil({ viewerRegistration: own }: { viewerRegistration: Offered | null }): string | null {
  const until = own?.status === 'WAITLISTED' ? own.offer?.expiresAt : undefined;
  return until !== undefined && !isPast(until) ? until : null;
}
