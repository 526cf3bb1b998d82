import type { Doelgroep } from '@academie/web-api/gql';

// Every visitor loads this file with the first page, so it knows the form of an address and no calendar.

export const periods = ['deze-week', 'volgende-week', 'deze-maand', 'volgende-maand', 'geweest'] as const;
export type Period = (typeof periods)[number];

/** What the address says: `/kennissessies?thema=data&weergave=maand&maand=2026-12`. Absent means: no filter, the list. */
export type KennissessiesSearch = {
  zoek?: string;
  thema?: string;
  doelgroep?: Doelgroep;
  wanneer?: Period;
  mijn?: boolean;
  weergave?: 'week' | 'maand';
  week?: string;
  maand?: string;
};

export const doelgroepen = [
  'AMBTENAAR',
  'BESTUURDER',
  'RAADSLID',
  'GRIFFIER',
  'VNG',
  'PARTNER',
] as const satisfies readonly Doelgroep[];

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

function matching(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

/**
 * Reads the address, or the filter form. What it does not know it drops: addresses are typed and shared by people.
 * Each key is named, also when it is undefined: the router lays this over what the address says.
 */
export function parseKennissessiesSearch(raw: Record<string, unknown>): KennissessiesSearch {
  const weergave = raw.weergave === 'week' || raw.weergave === 'maand' ? raw.weergave : undefined;
  return {
    zoek: text(raw.zoek),
    thema: text(raw.thema),
    doelgroep: doelgroepen.find((known) => known === raw.doelgroep),
    wanneer: periods.find((known) => known === raw.wanneer),
    mijn: raw.mijn === true || raw.mijn === 'true' || undefined,
    weergave,
    week: weergave === 'week' ? matching(raw.week, /^20\d\d-W(0[1-9]|[1-4]\d|5[0-3])$/) : undefined,
    maand: weergave === 'maand' ? matching(raw.maand, /^20\d\d-(0[1-9]|1[0-2])$/) : undefined,
  };
}
