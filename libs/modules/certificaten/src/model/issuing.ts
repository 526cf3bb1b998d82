import { RegistrationStatus } from '@academie/contracts';

/** What is decided on: what the organiser arranged, whether it is settled who was there, and what this person has. */
export interface IssuingFacts {
  /** The organiser gives certificates for this session. */
  readonly isOn: boolean;
  /** It is settled who was there. */
  readonly isClosed: boolean;
  readonly status: RegistrationStatus;
  /** This registration has a certificate that is valid now. */
  readonly hasValid: boolean;
}

export type IssuingDecision = 'issue' | 'withdraw' | 'leave';

/**
 * Whoever was there gets one, once it is settled. Whoever turns out not to have been there loses it. Switching it off
 * takes nothing back: what was given was deserved.
 */
export function decideIssuing({ isOn, isClosed, status, hasValid }: IssuingFacts): IssuingDecision {
  const wasThere = status === RegistrationStatus.ATTENDED;
  if (hasValid) return wasThere ? 'leave' : 'withdraw';
  return isOn && isClosed && wasThere ? 'issue' : 'leave';
}

/** How long a session lasts, in quarters of an hour: what a certificate says until the organiser says otherwise. */
export function hoursOf(startsAt: Date, endsAt: Date): number {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  return Math.min(100, Math.max(0.25, Math.round(hours * 4) / 4));
}
