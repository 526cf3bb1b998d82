/**
 * What somebody wrote and did not send yet, in their own browser. Under the name of the person: on a shared computer
 * the next one does not get to see it.
 */
export function browserStore<T>(kind: 'concept' | 'verzenden', persoonId: string, place: string) {
  const key = `academie:${kind}:${persoonId}:${place}`;
  return {
    read(): T | null {
      try {
        return JSON.parse(window.localStorage.getItem(key) ?? 'null') as T | null;
      } catch {
        // No storage, or not ours: then there is nothing to go on with.
        return null;
      }
    },
    write(value: T | null): void {
      try {
        if (value === null) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Full or forbidden: writing goes on, only the safety net is gone.
      }
    },
  };
}
