import { describe, expect, it } from '@jest/globals';
import { drawn, FairLots, Lots } from './lots.js';

class Always extends Lots {
  constructor(private readonly number: number) {
    super();
  }
  below(limit: number): number {
    return Math.min(this.number, limit - 1);
  }
}

describe('drawing lots', () => {
  it('puts everybody in the order that chance gives, once', () => {
    expect(drawn(['a', 'b', 'c'], new Always(0))).toEqual(['a', 'b', 'c']);
    expect(drawn(['a', 'b', 'c'], new Always(9))).toEqual(['c', 'b', 'a']);
    expect(drawn(['a', 'b', 'c'], new FairLots()).sort()).toEqual(['a', 'b', 'c']);
    expect(drawn([], new FairLots())).toEqual([]);
  });
});
