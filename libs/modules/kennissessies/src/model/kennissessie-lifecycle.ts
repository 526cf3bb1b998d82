import { KennissessieStatus } from '@academie/contracts';
import { conflict } from '@academie/kernel';

export type LifecycleAction = 'edit' | 'publish' | 'cancel' | 'restore' | 'complete';

const { DRAFT, PUBLISHED, COMPLETED, CANCELLED } = KennissessieStatus;

/** DRAFT -> PUBLISHED -> COMPLETED | CANCELLED, and back from CANCELLED. What is not in the table cannot happen. */
const NEXT: Readonly<Record<KennissessieStatus, Readonly<Partial<Record<LifecycleAction, KennissessieStatus>>>>> = {
  [DRAFT]: { edit: DRAFT, publish: PUBLISHED },
  [PUBLISHED]: { edit: PUBLISHED, cancel: CANCELLED, complete: COMPLETED },
  [COMPLETED]: {},
  [CANCELLED]: { restore: PUBLISHED },
};

/** Why an action that the table lacks is refused: it follows from where the session stands. */
const REFUSALS: Readonly<Record<KennissessieStatus, readonly [reason: string, message: string]>> = {
  [DRAFT]: ['NOT_PUBLISHED', 'Deze sessie is nog niet gepubliceerd.'],
  [PUBLISHED]: ['ALREADY_PUBLISHED', 'Deze sessie is al gepubliceerd.'],
  [COMPLETED]: ['ALREADY_ENDED', 'Deze sessie is al geweest. U kunt er niets meer aan veranderen.'],
  [CANCELLED]: ['ALREADY_CANCELLED', 'Deze sessie is afgelast. U kunt er niets meer aan veranderen.'],
};

/** Where the session stands after the action; null when the action is not possible from here. */
export function nextStatus(status: KennissessieStatus, action: LifecycleAction): KennissessieStatus | null {
  return NEXT[status][action] ?? null;
}

/** The same, but throws CONFLICT when it is not possible. */
export function transition(status: KennissessieStatus, action: LifecycleAction): KennissessieStatus {
  const next = nextStatus(status, action);
  if (next === null) throw conflict(...REFUSALS[status]);
  return next;
}

/** A published session is over from the moment it ends, also in the minutes before a job writes that down. */
export function statusAt(status: KennissessieStatus, endsAt: Date, now: Date): KennissessieStatus {
  return status === PUBLISHED && endsAt <= now ? COMPLETED : status;
}
