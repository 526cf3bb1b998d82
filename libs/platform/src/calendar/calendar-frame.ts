import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, { type ICalCalendar, type ICalCalendarData } from 'ical-generator';
import { ZONE } from './zone.js';

/** One VTIMEZONE with both rules, under exactly the name that the times use; without it Outlook is an hour off. */
const VTIMEZONE = getVtimezoneComponent(ZONE) ?? '';
export const ZONE_LINES: readonly string[] = VTIMEZONE.trim().split(/\r?\n/);

/**
 * An empty calendar. The zone has no name here on purpose: with one the generator writes DTSTAMP, CREATED and
 * LAST-MODIFIED as local times, where RFC 5545 wants UTC.
 */
export function newCalendar(data: ICalCalendarData): ICalCalendar {
  return ical({
    prodId: '//Academie//Agenda//NL',
    scale: 'GREGORIAN',
    timezone: { name: null, generator: (name) => (name === ZONE ? VTIMEZONE : null) },
    ...data,
  });
}
