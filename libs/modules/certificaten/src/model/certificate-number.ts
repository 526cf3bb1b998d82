import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that it can be read aloud and typed over. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const GROUP = 4;
/** 7 groups of 4 signs of 5 bits: 140 bits, so nobody finds one by trying. */
const FORM = /^AC-\d{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/;

/** A new number, for example AC-2026-7F3K-9RM2-…; the year is only for the eye. */
export function newNumber(year: number): string {
  const signs = [...randomBytes(GROUPS * GROUP)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  const groups = signs.match(/.{4}/g) ?? [];
  return ['AC', String(year), ...groups].join('-');
}

/** What people type over: small letters, and the letters that look like a digit. Null when it cannot be a number. */
export function readNumber(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  const [prefix, year, ...groups] = text.split('-');
  const number = [prefix, year, ...groups.map((group) => group.replace(/O/g, '0').replace(/[IL]/g, '1'))].join('-');
  return FORM.test(number) ? number : null;
}
