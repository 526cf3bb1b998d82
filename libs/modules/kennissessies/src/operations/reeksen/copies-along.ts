import type { Tx } from '@academie/platform/database';

/**
 * What else of a session goes along when it is copied, or when its series is extended: its people, its rules, its
 * questions. Providers that extend this class are found by themselves.
 */
export abstract class CopiesAlong {
  /** Part of the transaction that made the new sessions, all of them drafts. */
  abstract copy(tx: Tx, fromId: string, toIds: readonly string[], actorId: string): Promise<void>;
}
