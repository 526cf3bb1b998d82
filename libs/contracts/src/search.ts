import type { Actor } from '@academie/kernel';
import type { ResultKind } from './words.js';

/**
 * Who may find a document: a list of keys, of which the reader must hold at least one. `public` is everybody,
 * `signed-in` everyone with an account, the others name a ruimte, a role or one person.
 */
export type AudienceKey =
  | 'public'
  | 'signed-in'
  | `netwerk:${string}`
  | `werkgroep:${string}`
  | `role:${string}`
  | `persoon:${string}`;

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  /** Plain text, no marks. */
  readonly body: string;
  /** Path within the application, such as `/netwerken/omgevingswet`. */
  readonly url: string;
  readonly audience: readonly AudienceKey[];
  readonly themaIds: readonly string[];
  /** When it happens, for what has a date; past things rank lower in suggestions. */
  readonly happensAt: Date | null;
}

/** What a module lets others find. Providers that extend this class are found by themselves. */
export abstract class SearchSource {
  abstract readonly kind: ResultKind;
  /** The documents of these ids; what is missing is taken out of the index. */
  abstract documents(ids: readonly string[]): Promise<readonly SearchDocument[]>;
  /** Every id that may be in the index, to fill it anew. */
  abstract allIds(): Promise<readonly string[]>;
}

/** Which audience keys a reader holds. Providers that extend this class are found by themselves. */
export abstract class AudienceSource {
  abstract keysOf(actor: Actor): Promise<readonly AudienceKey[]>;
}

/** A find that could answer a question, with why. */
export interface Suggestion {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** 0..1 */
  readonly score: number;
  /** Plain Dutch: why this matches. */
  readonly because: string;
}

/** Finding what already exists. Owner: search-feed. */
export abstract class Suggestions {
  abstract for(actor: Actor, text: string, first: number): Promise<readonly Suggestion[]>;
}
