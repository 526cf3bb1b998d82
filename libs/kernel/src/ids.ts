import { v5, v7, validate } from 'uuid';

/** Namespace of every id that is derived from another one (RFC 9562, version 5). */
const DERIVED = '6f2c1d5e-2b4f-4a0b-9c1e-0d6b7a7f3c11';

/** A new, time-ordered id (UUID version 7): rows made later sort later, which keeps the indexes compact. */
export function newId(): string {
  return v7();
}

/**
 * The same id for the same parts, always. What is made *because of* an event (a melding, a mail) takes its id from the
 * event, so that a second delivery is recognised instead of repeated.
 */
export function derivedId(...parts: string[]): string {
  return v5(parts.join('\u0000'), DERIVED);
}

/** True when the text has the form of an id; anything else cannot exist in the database. */
export function isId(text: string): boolean {
  return validate(text);
}
