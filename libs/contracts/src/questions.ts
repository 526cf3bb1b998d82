import type { Actor } from '@academie/kernel';
import type { ResultKind } from './words.js';

/** A question that something can be an answer to, for as far as a reader may see it. */
export interface QuestionCard {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  /** Path within the application. */
  readonly url: string;
}

/** Questions of one kind, for what points at them by id. Providers that extend this class are found by themselves. */
export abstract class QuestionSource {
  abstract readonly kind: ResultKind;
  /** Those of these questions that the reader may see. */
  abstract cards(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionCard>>;
}
