import type { NetwerkFilter, NetwerkVorm } from '@academie/web-api/gql';

/** What the address says: `/netwerken?thema=data&vorm=PLATFORM`. Absent means: no filter. */
export type NetwerkenSearch = { zoek?: string; thema?: string; vorm?: NetwerkVorm; mijn?: boolean };

export const netwerkVormen = [
  'LEREND_NETWERK',
  'COMMUNITY_OF_PRACTICE',
  'KENNISSCHAKELPUNT',
  'THEMATAFEL',
  'PLATFORM',
] as const satisfies readonly NetwerkVorm[];

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

/**
 * Reads the address, or the filter form. What it does not know it drops: addresses are typed and shared by people.
 * Each key is named, also when it is undefined: the router lays this over what the address says.
 */
export function parseNetwerkenSearch(raw: Record<string, unknown>): NetwerkenSearch {
  return {
    zoek: text(raw.zoek),
    thema: text(raw.thema),
    vorm: netwerkVormen.find((known) => known === raw.vorm),
    mijn: raw.mijn === true || raw.mijn === 'true' || undefined,
  };
}

/** The same in the words of the API; null when nothing is chosen, so that one list has one place in the cache. */
export function toNetwerkFilter({ zoek, thema, vorm, mijn }: NetwerkenSearch): NetwerkFilter | null {
  const filter: NetwerkFilter = {
    ...(zoek && { search: zoek }),
    ...(thema && { thema }),
    ...(vorm && { vorm }),
    ...(mijn && { mine: true }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
