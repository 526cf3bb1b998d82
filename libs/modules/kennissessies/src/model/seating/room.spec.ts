import { Doelgroep } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { decidePlaces, FreePlaces, type Pool, type Room, type Seeker } from './room.js';

const pool = (id: string, places: number, changes: Partial<Pool> = {}): Pool => ({
  id,
  places,
  taken: 0,
  doelgroep: null,
  organisatieId: null,
  opened: false,
  ...changes,
});
const room = (capacity: number | null, taken: number, ...pools: Pool[]): Room => ({ capacity, taken, pools });

const nobody: Seeker = { doelgroep: null, organisatieId: null };
const raadslid: Seeker = { doelgroep: Doelgroep.RAADSLID, organisatieId: 'utrecht' };
const zwols: Seeker = { doelgroep: Doelgroep.AMBTENAAR, organisatieId: 'zwolle' };
const zwolsRaadslid: Seeker = { doelgroep: Doelgroep.RAADSLID, organisatieId: 'zwolle' };

const forZwolle = (places: number, changes: Partial<Pool> = {}) =>
  pool('zwolle', places, { organisatieId: 'zwolle', ...changes });
const forRaad = (places: number, changes: Partial<Pool> = {}) =>
  pool('raad', places, { doelgroep: Doelgroep.RAADSLID, ...changes });

/** The pool of each place; `-` for a general one, null for none. */
const given = (where: Room, ...line: Seeker[]) =>
  decidePlaces(where, line).map((place) => place && (place.poolId ?? '-'));

describe('decidePlaces', () => {
  it.each([
    ['what is free, in order', room(3, 1), [nobody, nobody, nobody], ['-', '-', null]],
    ['no limit', room(null, 900), [nobody], ['-']],
    ['full', room(3, 3), [nobody], [null]],
    ['their own pool first', room(3, 0, forZwolle(1)), [zwols, zwols, zwols, zwols], ['zwolle', '-', '-', null]],
    ['not the pool of others', room(2, 1, forZwolle(1)), [nobody, zwols], [null, 'zwolle']],
    [
      'a second pool when the first is full',
      room(2, 0, forZwolle(1), forRaad(1)),
      [zwols, zwolsRaadslid, raadslid],
      ['zwolle', 'raad', null],
    ],
    ['an opened pool is for everybody', room(2, 1, forZwolle(1, { opened: true })), [nobody], ['-']],
    ['a pool that was made when all was taken', room(3, 3, forZwolle(2)), [zwols, nobody], [null, null]],
    ['a pool of which only a part is left', room(3, 2, forZwolle(2)), [nobody, zwols, zwols], [null, 'zwolle', null]],
    [
      'a pool that was made smaller than what is taken in it',
      room(4, 3, forZwolle(1, { taken: 3 })),
      [zwols, nobody],
      ['-', null],
    ],
  ] as const)('%s', (_, where, line, expected) => {
    expect(given(where, ...line)).toEqual(expected);
  });

  it('counts what somebody could have', () => {
    const free = new FreePlaces(room(10, 4, forZwolle(3, { taken: 1 })));
    expect(free.countFor(nobody)).toBe(4);
    expect(free.countFor(zwols)).toBe(6);
  });
});
