/** Below this number of people one could guess who said what. */
export const SMALLEST_GROUP = 5;

/** What showing the answers depends on. */
export interface ShowingFacts {
  readonly anonymous: boolean;
  /** How many people answered. */
  readonly answered: number;
  /** Of how many of them the answers were shown until now. */
  readonly shown: number;
}

/**
 * Of how many people the answers may be seen. Without names nothing is shown below {@link SMALLEST_GROUP} people, and
 * later answers come by in groups of that size too: who looks twice would otherwise see what the last one said.
 */
export function decideShowing({ anonymous, answered, shown }: ShowingFacts): number {
  if (!anonymous) return answered;
  return answered - shown >= SMALLEST_GROUP ? answered : shown;
}

/** When it is closed the last few come by as well, if there were enough people in all. */
export function shownInTheEnd({ anonymous, answered, shown }: ShowingFacts, closed: boolean): number {
  if (!closed) return shown;
  return !anonymous || answered >= SMALLEST_GROUP ? answered : shown;
}
