import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import { declineToken } from '../colleagues/decline-token.js';
import { guestToken, readGuestToken } from './guest-token.js';

const signer = new Signer('a secret that only this spec knows');

describe('the link of an invitation', () => {
  it('names one invitation, and nobody can make one for another', () => {
    const [own, other] = [newId(), newId()];
    const token = guestToken(signer, own);
    expect(readGuestToken(signer, token)).toBe(own);
    const [, signature] = token.split('.');
    const elsewhere = declineToken(signer, own);
    for (const forged of [`${other}.${signature}`, own, `${token}.`, `${token}x`, '', `x.${signature}`, elsewhere]) {
      expect(readGuestToken(signer, forged)).toBeNull();
    }
    expect(readGuestToken(new Signer('another secret'), token)).toBeNull();
  });
});
