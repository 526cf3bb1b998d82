import { invalidInput, plainAddress } from '@academie/kernel';

/** The address as it is kept: without spaces around it, in small letters. Throws INVALID_INPUT when it is none. */
export function mailAddressOf(text: string, path = 'email'): string {
  const address = plainAddress(text);
  if (address === null) {
    throw invalidInput([{ path, message: 'Vul een e-mailadres in, zoals naam@gemeente.nl.' }]);
  }
  return address;
}

/** What stands behind the @. Only the exact domain tells where somebody works: a subdomain may be in other hands. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
