import type { KennissessieSeatsFragment } from '@academie/web-api/gql';

type Places = Pick<KennissessieSeatsFragment, 'capacity' | 'registeredCount'>;

/** How many places are left; null when there is no limit. */
export function freePlaces({ capacity, registeredCount }: Places): number | null {
  return capacity === null ? null : Math.max(0, capacity - registeredCount);
}

/** The last places: three, or a tenth of a large session. */
export function isAlmostFull(places: Places): boolean {
  const free = freePlaces(places);
  return free !== null && free > 0 && free <= Math.max(3, Math.floor((places.capacity ?? 0) / 10));
}

/** What the one button of a session does for this reader; null: nothing is to be done. */
export type SeatAction = 'register' | 'wait' | 'give-up' | 'stop-waiting';

export function seatAction(session: KennissessieSeatsFragment): SeatAction | null {
  if (session.viewerCan.cancelRegistration) {
    return session.viewerRegistration?.status === 'WAITLISTED' ? 'stop-waiting' : 'give-up';
  }
  if (session.viewerCan.register) return freePlaces(session) === 0 ? 'wait' : 'register';
  return null;
}

/**
 * What the API will most likely answer, to show at once. It decides nothing: the answer itself replaces this, and a
 * refusal puts back what was.
 */
export function expected(session: KennissessieSeatsFragment, action: SeatAction): KennissessieSeatsFragment {
  const { registeredCount, waitlistCount, viewerRegistration: own } = session;
  const id = own?.id ?? 'expected';
  const rights = (mayRegister: boolean) => ({
    ...session.viewerCan,
    register: mayRegister,
    cancelRegistration: !mayRegister,
  });
  switch (action) {
    case 'register':
      return {
        ...session,
        registeredCount: registeredCount + 1,
        viewerRegistration: { id, status: 'REGISTERED', waitlistPosition: null },
        viewerCan: rights(false),
      };
    case 'wait':
      return {
        ...session,
        waitlistCount: waitlistCount + 1,
        viewerRegistration: { id, status: 'WAITLISTED', waitlistPosition: waitlistCount + 1 },
        viewerCan: rights(false),
      };
    case 'give-up':
      return {
        ...session,
        // The place goes to the first who waits, if anyone does.
        registeredCount: registeredCount - (waitlistCount > 0 ? 0 : 1),
        waitlistCount: Math.max(0, waitlistCount - 1),
        viewerRegistration: { id, status: 'CANCELLED', waitlistPosition: null },
        viewerCan: rights(true),
      };
    case 'stop-waiting':
      return {
        ...session,
        waitlistCount: Math.max(0, waitlistCount - 1),
        viewerRegistration: { id, status: 'CANCELLED', waitlistPosition: null },
        viewerCan: rights(true),
      };
  }
}
