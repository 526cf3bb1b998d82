/**
 * The code that is shown in the room. It is made from the session and the time, so nothing is stored, and whoever passes
 * it on to somebody at home passes on something that soon says nothing.
 */

/** No vowels (no words), and nothing that looks like something else on a beamer: 0 O, 1 I L, 2 Z, 5 S, 8 B, G 6, Q. */
const ALPHABET = 'CDFHJKMNPRTVWX34679';
const LENGTH = 6;

/** How long one code is shown. It is taken for as long again, for those who were still typing. */
export const CODE_SHOWN_MS = 3 * 60_000;

/** The stretch of time that a moment falls in. */
export function windowAt(now: Date): number {
  return Math.floor(now.getTime() / CODE_SHOWN_MS);
}

/** When the code of this moment makes room for the next one. */
export function shownUntil(now: Date): Date {
  return new Date((windowAt(now) + 1) * CODE_SHOWN_MS);
}

/** Six signs from a signature of at least eight bytes. */
export function codeFrom(signature: Buffer): string {
  let rest = signature.readBigUInt64BE(0);
  const base = BigInt(ALPHABET.length);
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return code;
}

/** What people type: small letters, a space or a dash in the middle. Null when it cannot be a code. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}
