import type { Doelgroep, KennissessieForm, OpleidingFilter } from '@academie/web-api/gql';

/** What the address says: `/opleidingen?thema=digitalisering&vorm=ONLINE`. Absent means: no filter. */
export type OpleidingenSearch = {
  zoek?: string;
  thema?: string;
  doelgroep?: Doelgroep;
  vorm?: KennissessieForm;
  provincie?: string;
};

const doelgroepen = [
  'AMBTENAAR',
  'BESTUURDER',
  'RAADSLID',
  'GRIFFIER',
  'VNG',
  'PARTNER',
] as const satisfies readonly Doelgroep[];

const vormen = ['ON_SITE', 'ONLINE', 'HYBRID'] as const satisfies readonly KennissessieForm[];

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

/**
 * Reads the address, or the filter form. What it does not know it drops: addresses are typed and shared by people.
 * Each key is named, also when it is undefined: the router lays this over what the address says.
 */
export function parseOpleidingenSearch(raw: Record<string, unknown>): OpleidingenSearch {
  return {
    zoek: text(raw.zoek),
    thema: text(raw.thema),
    doelgroep: doelgroepen.find((known) => known === raw.doelgroep),
    vorm: vormen.find((known) => known === raw.vorm),
    provincie: text(raw.provincie),
  };
}

/** The same in the words of the API; null when nothing is chosen, so that one list has one place in the cache. */
export function toOpleidingFilter({
  zoek,
  thema,
  doelgroep,
  vorm,
  provincie,
}: OpleidingenSearch): OpleidingFilter | null {
  const filter: OpleidingFilter = {
    ...(zoek && { search: zoek }),
    ...(thema && { thema }),
    ...(doelgroep && { doelgroep }),
    ...(vorm && { form: vorm }),
    ...(provincie && { provincie }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
