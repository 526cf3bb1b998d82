import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import { hashOf, isLinkToken, isSessionToken, linkToken, newSessionToken } from './tokens.js';

const signer = new Signer('a secret of at least 32 characters long');

describe('tokens', () => {
  it('have the form that the checks let through', () => {
    expect(isSessionToken(newSessionToken())).toBe(true);
    expect(isLinkToken(linkToken(signer, newId()))).toBe(true);
    expect(isSessionToken(`${newSessionToken()}x`)).toBe(false);
    expect(isLinkToken("' or 1=1 --")).toBe(false);
  });

  it('of a session are never the same', () => {
    expect(new Set(Array.from({ length: 200 }, newSessionToken)).size).toBe(200);
  });

  it('of a link carry 128 bits and depend on the link and on the secret', () => {
    const linkId = newId();
    const token = linkToken(signer, linkId);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(linkToken(signer, linkId)).toBe(token);
    expect(linkToken(signer, newId())).not.toBe(token);
    expect(linkToken(new Signer('another secret of 32 characters long'), linkId)).not.toBe(token);
  });

  it('are not in their hash', () => {
    const token = newSessionToken();
    expect(hashOf(token)).toHaveLength(32);
    expect(hashOf(token).toString('base64url')).not.toBe(token);
  });
});
