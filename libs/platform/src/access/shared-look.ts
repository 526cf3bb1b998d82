/**
 * One look for all who ask the same while it is under way: the page and the total of one request both need to know how
 * the reader stands. Nothing is remembered once the answer is there, so that what is taken away counts at once.
 */
export class SharedLook<Key extends object, Value> {
  private readonly underWay = new WeakMap<Key, Promise<Value>>();

  constructor(private readonly look: (key: Key) => Promise<Value>) {}

  of(key: Key): Promise<Value> {
    const known = this.underWay.get(key);
    if (known) return known;
    const begun = this.look(key).finally(() => this.underWay.delete(key));
    this.underWay.set(key, begun);
    return begun;
  }
}
