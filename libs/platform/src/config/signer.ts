import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.js';

/** Signs what must come back to us unchanged (feed addresses, reply addresses), so that it need not be stored. */
export class Signer {
  constructor(private readonly secret: string) {}

  /** 128 bits of HMAC-SHA-256 over the purpose and the parts. */
  sign(purpose: string, ...parts: string[]): Buffer {
    return createHmac('sha256', this.secret)
      .update([purpose, ...parts].join('\u0000'))
      .digest()
      .subarray(0, 16);
  }

  /** Compares in constant time. */
  verify(signature: Buffer, purpose: string, ...parts: string[]): boolean {
    const expected = this.sign(purpose, ...parts);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  }
}

/** The secret of the settings, or else one that is made once and kept in the data folder. */
export function loadSecret(settings: Settings): string {
  if (settings.secret) return settings.secret;
  const file = join(settings.dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    mkdirSync(settings.dataDir, { recursive: true });
    // `wx`: when two processes start at once, the second one reads what the first one wrote.
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(file, 'utf8').trim();
  }
}
