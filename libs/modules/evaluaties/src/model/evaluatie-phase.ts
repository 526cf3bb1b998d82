import { EvaluatiePhase } from './words.js';

const DAY_MS = 86_400_000;

/** How long people can fill it in. */
export const OPEN_DAYS = 14;
/** After how many days those who did not are asked once more. */
export const REMINDER_DAYS = 3;

export function closesAt(openedAt: Date): Date {
  return new Date(openedAt.getTime() + OPEN_DAYS * DAY_MS);
}

/** An evaluatie opened before this moment may be asked for once more. */
export function remindBefore(now: Date): Date {
  return new Date(now.getTime() - REMINDER_DAYS * DAY_MS);
}

/** An evaluatie opened at this moment or earlier is closed. */
export function closedBefore(now: Date): Date {
  return new Date(now.getTime() - OPEN_DAYS * DAY_MS);
}

/** Null: there is no evaluatie. */
export function phaseOf(evaluatie: { readonly openedAt: Date | null } | null, now: Date): EvaluatiePhase {
  if (!evaluatie) return EvaluatiePhase.PROPOSED;
  if (!evaluatie.openedAt) return EvaluatiePhase.PREPARED;
  return now < closesAt(evaluatie.openedAt) ? EvaluatiePhase.OPEN : EvaluatiePhase.CLOSED;
}
