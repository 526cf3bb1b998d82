/** One plain address: what a calendar or a mail program takes without quoting. */
const PLAIN = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,}$/iu;

/** The address as it is kept: without spaces around it, in small letters; null when it is none. */
export function plainAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length > 254 || address.includes('..') || !PLAIN.test(address) ? null : address;
}
