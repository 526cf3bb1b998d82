import type { KennisproductFilter, KennisproductSoort } from '@academie/web-api/gql';

/** What the address says: `/kennisbank?soort=PODCAST`. Absent means: no filter. */
export type KennisbankSearch = { zoek?: string; thema?: string; soort?: KennisproductSoort };

export const soorten = [
  'RAPPORT',
  'WEBINAR',
  'PODCAST',
  'LEZING',
  'PRAKTIJKVOORBEELD',
  'TOOL',
  'DATABRON',
] as const satisfies readonly KennisproductSoort[];

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

/**
 * Reads the address, or the filter form. What it does not know it drops: addresses are typed and shared by people.
 * Each key is named, also when it is undefined: the router lays this over what the address says.
 */
export function parseKennisbankSearch(raw: Record<string, unknown>): KennisbankSearch {
  return { zoek: text(raw.zoek), thema: text(raw.thema), soort: soorten.find((known) => known === raw.soort) };
}

/** The same in the words of the API; null when nothing is chosen, so that one list has one place in the cache. */
export function toKennisproductFilter({ zoek, thema, soort }: KennisbankSearch): KennisproductFilter | null {
  const filter: KennisproductFilter = {
    ...(zoek && { search: zoek }),
    ...(thema && { thema }),
    ...(soort && { soort }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
