import type { ResultKind } from '@academie/web-api/gql';

/** The order in which kinds are offered, each with its word in the address: `/zoeken?q=energie&soort=netwerk`. */
export const kindWords = {
  KENNISSESSIE: 'kennissessie',
  NETWERK: 'netwerk',
  OPLEIDING: 'opleiding',
  KENNISPRODUCT: 'kennisproduct',
  KENNISVRAAG: 'kennisvraag',
  GESPREK: 'gesprek',
  LEERVRAAG: 'leervraag',
  WERKGROEP: 'werkgroep',
  PERSOON: 'persoon',
} as const satisfies Record<ResultKind, string>;

export type Soort = (typeof kindWords)[ResultKind];
export type ZoekSearch = { q?: string; soort?: Soort };

export const kinds = Object.keys(kindWords) as ResultKind[];

/** The kind that the address asks for. */
export function kindOf(soort: Soort | undefined): ResultKind | undefined {
  return kinds.find((kind) => kindWords[kind] === soort);
}

/** Reads the address; drops what it does not know. A number typed as query comes in as a number. */
export function parseZoekSearch(raw: Record<string, unknown>): ZoekSearch {
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).trim().slice(0, 200) : '';
  return { q: q || undefined, soort: Object.values(kindWords).find((known) => known === raw.soort) };
}
