import { ICalEventBusyStatus, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { type AppointmentFacts, assertAppointment } from './appointment.js';
import { localTimeProblem } from './clock-change.js';
import { escapeMarkup, escapeText, oneLine, plainText, webUrl } from './safe-text.js';
import { inUtc, inZone, ZONE } from './zone.js';

/** What differs between the places where an event is written. */
export type EventMode = {
  stampedAt: Date;
  /** Leaves out how to join, shows the time as free. */
  cancelled: boolean;
  /** What STATUS says; null: nothing, as RFC 5546 3.2.5 demands when only one person is taken off. */
  status: 'CONFIRMED' | 'CANCELLED' | null;
  withAlarm: boolean;
  /** A file that is opened by itself: Outlook shows the words of a mail, but of a file only this. */
  asFile?: boolean;
};

/** The event as the generator wants it: safe text, and times that do not depend on the zone of the server. */
export function eventData(facts: AppointmentFacts, mode: EventMode): ICalEventData {
  assertAppointment(facts);
  // Programs read a time in the doubled hour as two different instants, so there it is written in UTC.
  const inDoubledHour = [facts.startsAt, facts.endsAt].some((instant) => localTimeProblem(instant) !== null);
  const written = inDoubledHour ? inUtc : inZone;
  return {
    id: facts.uid,
    sequence: facts.sequence,
    // luxon with its zone, never a Date: of a Date the generator writes the local hours of the server.
    start: written(facts.startsAt),
    end: written(facts.endsAt),
    timezone: inDoubledHour ? null : ZONE,
    stamp: inUtc(mode.stampedAt),
    created: inUtc(facts.createdAt),
    lastModified: inUtc(facts.lastModifiedAt),
    summary: oneLine(facts.title),
    description: description(facts, mode) || null,
    location: location(facts, mode) || null,
    status: mode.status && ICalEventStatus[mode.status],
    transparency: mode.cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: mode.cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    x: { 'X-MICROSOFT-DISALLOW-COUNTER': 'TRUE' },
  };
}

/** The lines of the event that the generator cannot write as they should be; the alarm last, where RFC 5545 wants it. */
export function eventExtraLines(facts: AppointmentFacts, mode: EventMode): string[] {
  const joinUrl = usableJoinUrl(facts, mode);
  return [
    `URL:${pageUrl(facts)}`,
    ...(joinUrl ? [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Online deelnemen":${joinUrl}`] : []),
    ...(mode.asFile ? [`X-ALT-DESC;FMTTYPE=text/html:${escapeText(htmlDescription(facts, mode))}`] : []),
    ...(mode.withAlarm && !mode.cancelled ? alarm(facts) : []),
  ];
}

function description(facts: AppointmentFacts, mode: EventMode): string {
  const joinUrl = usableJoinUrl(facts, mode);
  return [
    facts.description ? plainText(facts.description).trim() : '',
    // A bare link alone on its line is what every calendar program makes clickable.
    joinUrl ? `Online deelnemen:\n${joinUrl}` : '',
    mode.cancelled ? '' : `Meer informatie of afmelden:\n${pageUrl(facts)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function htmlDescription(facts: AppointmentFacts, mode: EventMode): string {
  const lines = description(facts, mode).split('\n');
  const shown = lines.map((line) => {
    const url = webUrl(line);
    return url ? `<a href="${escapeMarkup(url)}">${escapeMarkup(line)}</a>` : escapeMarkup(line);
  });
  return `<html><body>${shown.join('<br>')}</body></html>`;
}

function location(facts: AppointmentFacts, mode: EventMode): string {
  const place = facts.location ? oneLine(facts.location) : '';
  const joinUrl = usableJoinUrl(facts, mode);
  return place || (joinUrl ? `Online: ${joinUrl}` : '');
}

/** An unusable link is left out: better an invitation without it than none, or one with a script in it. */
function usableJoinUrl(facts: AppointmentFacts, mode: EventMode): string | null {
  return facts.joinUrl && !mode.cancelled ? webUrl(facts.joinUrl) : null;
}

function pageUrl(facts: AppointmentFacts): string {
  const url = webUrl(facts.pageUrl);
  if (!url) throw new TypeError(`Not a web address: ${JSON.stringify(facts.pageUrl)}`);
  return url;
}

function alarm(facts: AppointmentFacts): string[] {
  const minutes = facts.alarmMinutes;
  if (!minutes || minutes < 0) return [];
  return [
    'BEGIN:VALARM',
    `UID:alarm-${facts.uid}`,
    'ACTION:DISPLAY',
    `TRIGGER:${minutes % 1440 === 0 ? `-P${minutes / 1440}D` : `-PT${Math.round(minutes)}M`}`,
    `DESCRIPTION:${escapeText(oneLine(facts.title))}`,
    'END:VALARM',
  ];
}
