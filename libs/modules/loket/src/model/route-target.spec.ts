import { describe, expect, it } from '@jest/globals';
import { targetColumns, theTarget } from './route-target.js';

describe('theTarget', () => {
  it.each([
    ['none', {}, null],
    ['nothing but nulls', { adviseurId: null, organisatieId: null, netwerkId: null }, null],
    ['an adviseur', { adviseurId: 'a' }, { kind: 'adviseur', id: 'a' }],
    ['an organisatie', { organisatieId: 'o', netwerkId: null }, { kind: 'organisatie', id: 'o' }],
    ['a netwerk', { netwerkId: 'n' }, { kind: 'netwerk', id: 'n' }],
    ['two at once', { adviseurId: 'a', netwerkId: 'n' }, null],
  ])('%s', (_, ids, target) => {
    expect(theTarget(ids)).toEqual(target);
  });

  it('fills one column and empties the others', () => {
    expect(targetColumns({ kind: 'netwerk', id: 'n' })).toEqual({
      adviseurId: null,
      organisatieId: null,
      netwerkId: 'n',
    });
  });
});
