import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import { declineToken, readDeclineToken } from './decline-token.js';

const signer = new Signer('a secret that only this spec knows');

describe('the link with which somebody says that they do not come', () => {
  it('names one registration, and nobody can make one for another', () => {
    const [own, other] = [newId(), newId()];
    const token = declineToken(signer, own);
    expect(readDeclineToken(signer, token)).toBe(own);
    const [, signature] = token.split('.');
    for (const forged of [`${other}.${signature}`, own, `${token}.`, `${token}x`, 'x', '', `x.${signature}`]) {
      expect(readDeclineToken(signer, forged)).toBeNull();
    }
    expect(readDeclineToken(new Signer('another secret'), token)).toBeNull();
  });
});
