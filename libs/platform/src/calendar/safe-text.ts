/**
 * What people typed, made fit for a calendar line. The generator escapes `\ ; ,` and newlines of texts, but lets control
 * characters, quotes in names, and everything in names of calendars and addresses through: enough to add a property of
 * one's own to somebody else's calendar, or to make the whole file unreadable.
 */

const NEWLINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Every control character but the newline: calendar programs refuse the file for one of them. */
const CONTROLS = /(?!\n)\p{Cc}/gu;
/** Direction overrides and isolates and the byte order mark: invisible, and they can make a text read as another. */
const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text of several lines: newlines are `\n`, no control characters, well-formed Unicode. */
export function plainText(value: string): string {
  return value
    .replace(NEWLINES, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '');
}

/** Text of one line: the same, with every run of white space as one space. */
export function oneLine(value: string): string {
  return plainText(value).replace(/\s+/g, ' ').trim();
}

/**
 * A name as it may stand between the quotes of `CN="…"`. No quote can be written there, and a caret or a backslash
 * is read as the start of an escape by some programs and as itself by others.
 */
export function commonName(value: string): string {
  return oneLine(value.replace(/"/g, "'").replace(/\\/g, '/').replace(/\^/g, ' '));
}

/** A text as a value of a property that the generator writes without escaping. */
export function escapeText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A text as it may stand in HTML, in an element or in a quoted attribute. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A mail address as it may stand after `mailto:`; throws when it is none, for a guess would reach somebody else. */
export function mailAddress(value: string): string {
  if (!/^[^\s"(),:;<>@[\\\]\p{Cc}]+@[^\s"(),:;<>@[\\\]\p{Cc}]+$/u.test(value)) {
    throw new TypeError(`Not a plain mail address: ${JSON.stringify(value)}`);
  }
  return value;
}

/** A web address in its normal form (spaces, quotes and non-ASCII percent-encoded), or null when it is not http(s). */
export function webUrl(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
