import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import { replyAddress, replyToken } from './reply-address.js';

const signer = new Signer('a secret of at least 32 characters long');

describe('the address that answers come back to', () => {
  it('has 128 bits in one case, the same for one registration and another for each', () => {
    const ids = Array.from({ length: 200 }, () => newId());
    const tokens = ids.map((id) => replyToken(signer, id));
    for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{26}$/);
    expect(new Set(tokens).size).toBe(ids.length);
    expect(ids.map((id) => replyToken(signer, id))).toEqual(tokens);
    expect(replyToken(new Signer('another secret, of the same length as before'), ids[0] ?? '')).not.toBe(tokens[0]);
  });

  it('fits in the local part of an address', () => {
    const [local = ''] = replyAddress(replyToken(signer, newId()), 'academie.test').split('@');
    expect(local).toMatch(/^rsvp\+/);
    expect(local.length).toBeLessThan(64);
  });
});
