import type { Doelgroep, KennissessieFilter } from '@academie/web-api/gql';
import { nowIso } from '../../shared/time.js';
import {
  fromToday,
  knownMonth,
  knownWeek,
  monthSpan,
  type Period,
  periods,
  spanOf,
  thisMonth,
  thisWeek,
  weekSpan,
} from './periods.js';

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
    week: weergave === 'week' ? knownWeek(raw.week) : undefined,
    maand: weergave === 'maand' ? knownMonth(raw.maand) : undefined,
  };
}

/** The month that the month view shows. */
export function shownMonth({ maand }: KennissessiesSearch): string {
  return maand ?? thisMonth();
}

/** The same in the words of the API; null when nothing is chosen, so that one list has one place in the cache. */
export function toKennissessieFilter(search: KennissessiesSearch, now: string = nowIso()): KennissessieFilter | null {
  const { zoek, thema, doelgroep, mijn } = search;
  const filter: KennissessieFilter = {
    ...(zoek && { search: zoek }),
    ...(thema && { thema }),
    ...(doelgroep && { doelgroep }),
    ...(mijn && { mine: true }),
    ...spanIn(search, now),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function spanIn(search: KennissessiesSearch, now: string) {
  if (search.weergave === 'week') return weekSpan(search.week ?? thisWeek(now));
  if (search.weergave === 'maand') return monthSpan(search.maand ?? thisMonth(now));
  if (search.wanneer) {
    const { from, to } = spanOf(search.wanneer, now);
    // Of one's own past nothing is too long ago; of everybody's a few months are enough.
    return search.mijn && search.wanneer === 'geweest' ? { to } : { from, to };
  }
  // Of the reader's own sessions the API gives all there ever were; who looks at this list wants what comes.
  return search.mijn ? fromToday(now) : {};
}
