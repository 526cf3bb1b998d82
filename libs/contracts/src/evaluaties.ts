import { defineEvent } from '@academie/kernel';

/** An evaluatie that is open: what those who are asked must know of it. */
export interface EvaluatieCall {
  readonly anonymous: boolean;
  readonly closesAt: Date;
  /** Those who may fill it in and did not yet. */
  readonly pending: readonly string[];
}

/** Asking about evaluaties. Owner: evaluaties. */
export abstract class EvaluatieDirectory {
  /** Null when there is none, or when it is not open. */
  abstract callOf(kennissessieId: string): Promise<EvaluatieCall | null>;
}

/** The page on which an evaluatie is filled in. */
export const evaluatieUrl = (kennissessieId: string) => `/kennissessies/${kennissessieId}/evaluatie`;

/** The session is over: from now on those who were there can say what they thought of it. */
export const evaluatieOpened = defineEvent<'EvaluatieOpened', { kennissessieId: string }>('EvaluatieOpened');

/** Some days later: who did not fill it in is asked once more. */
export const evaluatieReminded = defineEvent<'EvaluatieReminded', { kennissessieId: string }>('EvaluatieReminded');
