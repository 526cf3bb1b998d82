import type { SeatCalendarFilter } from '@academie/web-api/gql';

/** The words in the address, and what the API calls them. */
export const calendarFilters = {
  'klopt-niet': 'WRONG',
  'geen-antwoord': 'UNANSWERED',
  onbestelbaar: 'BOUNCED',
} as const satisfies Record<string, SeatCalendarFilter>;

export type ShownCalendars = keyof typeof calendarFilters;

export interface CalendarsSearch {
  readonly toon?: ShownCalendars;
}

/** Reads the address, and drops what it does not know. */
export function parseCalendarsSearch({ toon }: Record<string, unknown>): CalendarsSearch {
  return typeof toon === 'string' && toon in calendarFilters ? { toon: toon as ShownCalendars } : {};
}
