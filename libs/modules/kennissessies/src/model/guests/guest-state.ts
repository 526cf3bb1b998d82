import { RegistrationStatus } from '@academie/contracts';
import { isSeated } from '../seating/seating.js';

/** How it stands with somebody who was invited, as the organiser sees it. */
export enum GuestStatus {
  INVITED = 'INVITED',
  /** They have a seat, or had one when the session was over. */
  COMING = 'COMING',
  /** They said yes while the session was full. */
  WAITING = 'WAITING',
  /** They said no, or gave their place up. */
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What the status depends on. */
export interface GuestFacts {
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** Of the place that they got; null when they got none. */
  readonly registration: RegistrationStatus | null;
}

/** The place itself counts for more than the answer: a guest may give it up in other ways than by this link. */
export function guestStatus({ acceptedAt, declinedAt, withdrawnAt, registration }: GuestFacts): GuestStatus {
  if (withdrawnAt) return GuestStatus.WITHDRAWN;
  if (acceptedAt && isSeated(registration)) return GuestStatus.COMING;
  if (acceptedAt && registration === RegistrationStatus.WAITLISTED) return GuestStatus.WAITING;
  return acceptedAt || declinedAt ? GuestStatus.DECLINED : GuestStatus.INVITED;
}

/** Whether the organiser may take the invitation back: not once there is a place, which is given up in its own way. */
export function canWithdraw(status: GuestStatus): boolean {
  return status === GuestStatus.INVITED || status === GuestStatus.DECLINED;
}
