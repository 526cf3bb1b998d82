import { describe, expect, it } from '@jest/globals';
import { peopleBehind } from './presence.js';

const noor = { id: '1', name: 'Noor de Wit' };
const bram = { id: '2', name: 'Bram Postma' };

describe('peopleBehind', () => {
  it('names each person once, by name, and nobody who is not known yet', () => {
    expect(peopleBehind([{ persoon: noor }, { persoon: bram }, {}, { persoon: noor }])).toEqual([bram, noor]);
    expect(peopleBehind([])).toEqual([]);
  });
});
