import type { KennissessieSeatsFragment, RegistrationStatus } from '@academie/web-api/gql';

type Places = Pick<KennissessieSeatsFragment, 'capacity' | 'freePlaces'>;

/** How many places are left that the reader may have; null when there is no limit. */
export function freePlaces(session: Pick<Places, 'freePlaces'>): number | null {
  return session.freePlaces;
}

/** The last places: three, or a tenth of a large session. */
export function isAlmostFull(places: Places): boolean {
  const free = freePlaces(places);
  return free !== null && free > 0 && free <= Math.max(3, Math.floor((places.capacity ?? 0) / 10));
}

/** What the one button of a session does for this reader; null: nothing is to be done. */
export type SeatAction = 'register' | 'wait' | 'ask' | 'give-up' | 'stop-waiting' | 'withdraw';

/** True for what makes that the reader comes, or may come. */
export function isComing(action: SeatAction | null): action is 'register' | 'wait' | 'ask' {
  return action === 'register' || action === 'wait' || action === 'ask';
}

/** True for who comes, waits or asks to come. */
export function takesPart(own: { status: RegistrationStatus } | null): boolean {
  return own !== null && own.status !== 'CANCELLED' && own.status !== 'DECLINED';
}

export function seatAction(session: KennissessieSeatsFragment): SeatAction | null {
  if (session.viewerCan.cancelRegistration) return leaving(session.viewerRegistration?.status);
  if (!session.viewerCan.register) return null;
  if (session.approval) return 'ask';
  return freePlaces(session) === 0 ? 'wait' : 'register';
}

function leaving(status: RegistrationStatus | undefined): SeatAction {
  if (status === 'WAITLISTED') return 'stop-waiting';
  return status === 'REQUESTED' ? 'withdraw' : 'give-up';
}

/** More places taken is fewer free, and the other way round. */
function taking(session: KennissessieSeatsFragment, places: number) {
  const free = freePlaces(session);
  return {
    registeredCount: session.registeredCount + places,
    freePlaces: free === null ? null : Math.max(0, free - places),
  };
}

/**
 * What the API will most likely answer, to show at once. It decides nothing: the answer itself replaces this, and a
 * refusal puts back what was.
 */
export function expected(session: KennissessieSeatsFragment, action: SeatAction): KennissessieSeatsFragment {
  const { waitlistCount, viewerRegistration: own } = session;
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
        ...taking(session, 1),
        viewerRegistration: { id, status: 'REGISTERED', waitlistPosition: null, offer: null },
        viewerCan: rights(false),
      };
    case 'wait':
      return {
        ...session,
        waitlistCount: waitlistCount + 1,
        viewerRegistration: { id, status: 'WAITLISTED', waitlistPosition: waitlistCount + 1, offer: null },
        viewerCan: rights(false),
      };
    case 'ask':
      return {
        ...session,
        viewerRegistration: { id, status: 'REQUESTED', waitlistPosition: null, offer: null },
        viewerCan: rights(false),
      };
    case 'withdraw':
      return {
        ...session,
        viewerRegistration: { id, status: 'CANCELLED', waitlistPosition: null, offer: null },
        viewerCan: rights(true),
      };
    case 'give-up':
      return {
        ...session,
        // The place goes to the first who waits, if anyone does.
        ...taking(session, waitlistCount > 0 ? 0 : -1),
        waitlistCount: Math.max(0, waitlistCount - 1),
        viewerRegistration: { id, status: 'CANCELLED', waitlistPosition: null, offer: null },
        viewerCan: rights(true),
      };
    case 'stop-waiting':
      return {
        ...session,
        waitlistCount: Math.max(0, waitlistCount - 1),
        viewerRegistration: { id, status: 'CANCELLED', waitlistPosition: null, offer: null },
        viewerCan: rights(true),
      };
  }
}
