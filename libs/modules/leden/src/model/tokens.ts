import { createHash, randomBytes } from 'node:crypto';
import type { Signer } from '@academie/platform/config';

const SESSION_TOKEN = /^[A-Za-z0-9_-]{43}$/;
const LINK_TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** What the database keeps of a token: enough to recognise it, not enough to sign in with it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** 256 random bits, for the session cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The 128-bit token of a sign-in link, computed from its id and the secret. So nobody needs to keep it: not the
 * database, not the job queue, not the mail outbox. And a mail that is sent a second time carries the same link.
 */
export function linkToken(signer: Signer, linkId: string): string {
  return signer.sign('sign-in-link', linkId).toString('base64url');
}

/** False for what we cannot have made, so that it need not be looked up. */
export function isSessionToken(text: string): boolean {
  return SESSION_TOKEN.test(text);
}

/** False for what we cannot have made, so that it need not be looked up. */
export function isLinkToken(text: string): boolean {
  return LINK_TOKEN.test(text);
}
