import { plainAddress } from '@academie/kernel';

/** Lines that one invitation may have. */
export const MOST_ADDRESSES = 50;

/** A line that was not taken, as it was typed, and a Dutch sentence that says why. */
export interface RefusedAddress {
  readonly email: string;
  readonly message: string;
}

/** The addresses among the lines that somebody typed: each once, empty lines left out. */
export function readAddresses(lines: readonly string[]): { addresses: string[]; refused: RefusedAddress[] } {
  const addresses = new Set<string>();
  const refused: RefusedAddress[] = [];
  for (const line of lines.map((text) => text.trim()).filter(Boolean)) {
    const address = plainAddress(line);
    if (address === null) refused.push({ email: line, message: 'Dit is geen e-mailadres, zoals naam@gemeente.nl.' });
    else addresses.add(address);
  }
  return { addresses: [...addresses], refused };
}
