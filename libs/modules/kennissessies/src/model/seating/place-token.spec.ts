import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import { placeToken, readPlaceToken } from './place-token.js';

const signer = new Signer('a secret that only the specs know');

describe('the token of a link to a place', () => {
  it('tells what it is about, to us alone', () => {
    for (const kind of ['offer', 'second-date'] as const) {
      const target = { kind, id: newId(), registrationId: newId() };
      expect(readPlaceToken(signer, placeToken(signer, target))).toEqual(target);
      expect(readPlaceToken(new Signer('another'), placeToken(signer, target))).toBeNull();
    }
  });

  it('is not taken when a bit of it changed', () => {
    const token = placeToken(signer, { kind: 'offer', id: newId(), registrationId: newId() });
    for (const at of [0, 25, 50]) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(readPlaceToken(signer, token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    expect(readPlaceToken(signer, '')).toBeNull();
    expect(readPlaceToken(signer, `${token}AAAA`)).toBeNull();
  });
});
