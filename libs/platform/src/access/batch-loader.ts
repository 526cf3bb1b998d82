import DataLoader from 'dataloader';
import type { RequestScope } from './request-scope.js';

/**
 * Gathers what the fields of one request ask for one by one, and loads it in one go. Extend it, make it a provider, and
 * use `loader.in(scope).load(key)` in a field resolver.
 */
export abstract class BatchLoader<Value, Key extends string = string> {
  /** Values by key; a missing key means null for that field. */
  protected abstract batch(keys: readonly Key[], scope: RequestScope): Promise<ReadonlyMap<Key, Value>>;

  in(scope: RequestScope): DataLoader<Key, Value | null> {
    return scope.loader<Key, Value | null>(
      this,
      () =>
        new DataLoader<Key, Value | null>(async (keys) => {
          const values = await this.batch(keys, scope);
          return keys.map((key) => values.get(key) ?? null);
        }),
    );
  }
}
