import { invalidInput } from '@academie/kernel';

/** One plain address: what a calendar or a mail program takes without quoting. */
const PLAIN = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,}$/iu;

/** The address as it is kept: without spaces around it, in small letters. Throws INVALID_INPUT when it is none. */
export function mailAddressOf(text: string, path = 'email'): string {
  const address = text.trim().toLowerCase();
  if (address.length > 254 || address.includes('..') || !PLAIN.test(address)) {
    throw invalidInput([{ path, message: 'Vul een e-mailadres in, zoals naam@gemeente.nl.' }]);
  }
  return address;
}

/** What stands behind the @. Only the exact domain tells where somebody works: a subdomain may be in other hands. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
