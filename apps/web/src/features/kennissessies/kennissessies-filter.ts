import type { KennissessieFilter } from '@academie/web-api/gql';
import { nowIso } from '../../shared/time.js';
import type { KennissessiesSearch } from './kennissessies-search.js';
import { fromToday, monthSpan, realWeek, spanOf, thisMonth, thisWeek, weekSpan } from './periods.js';

/** The month that the month view shows. */
export function shownMonth({ maand }: KennissessiesSearch): string {
  return maand ?? thisMonth();
}

/** The week that the week view shows. Not every year has a week 53: then it is the first of the next. */
export function shownWeek({ week }: KennissessiesSearch, now?: string): string {
  return week ? realWeek(week) : thisWeek(now);
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
  if (search.weergave === 'week') return weekSpan(shownWeek(search, now));
  if (search.weergave === 'maand') return monthSpan(search.maand ?? thisMonth(now));
  if (search.wanneer) {
    const { from, to } = spanOf(search.wanneer, now);
    // Of one's own past nothing is too long ago; of everybody's a few months are enough.
    return search.mijn && search.wanneer === 'geweest' ? { to } : { from, to };
  }
  // Of the reader's own sessions the API gives all there ever were; who looks at this list wants what comes.
  return search.mijn ? fromToday(now) : {};
}
