import type { SignedIn } from '@academie/kernel';
import type { Doelgroep, ResultKind } from './words.js';

/** A kennissessie as somebody is writing it: nothing of it need be there yet. */
export interface SessionPlan {
  readonly title: string;
  readonly summary: string;
  readonly themaId: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly doelgroepen: readonly Doelgroep[];
  /** The session itself, when it is being changed. */
  readonly kennissessieId: string | null;
}

/** How full something is. */
export interface PlanningPlaces {
  readonly taken: number;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly waiting: number;
}

/** Something that exists already and that who plans a session had better know of. */
export interface PlanningHint {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  /** Path within the application. */
  readonly url: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly places: PlanningPlaces | null;
  /** It takes the same people at the same time, or on the same day. */
  readonly clash: boolean;
  /** Plain Dutch: why it is shown. */
  readonly because: string;
}

/** What a module has to tell about a plan, best first. */
export interface PlanningFinds {
  readonly hints: readonly PlanningHint[];
  /** How many more there are that this person may know the number of, and nothing else. */
  readonly unseen: number;
}

/**
 * What a module knows that somebody who plans a session had better know, and may. Providers that extend this class are
 * found by themselves.
 */
export abstract class PlanningSource {
  abstract readonly kind: ResultKind;
  abstract find(actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds>;
}
