import { createHash } from 'node:crypto';
import type { AppointmentFacts } from './appointment.js';
import { newCalendar } from './calendar-frame.js';
import { renderCalendar } from './content-lines.js';
import { type EventMode, eventData, eventExtraLines } from './event.js';
import { escapeText, oneLine, webUrl } from './safe-text.js';

const ONE_HOUR_S = 3600;

export type Feed = {
  name: string;
  /** The address of the feed itself. */
  url: string;
  /** The web page that shows the same. */
  pageUrl?: string | null;
  /** A private feed reminds its owner; a public one leaves reminders to whoever subscribes. */
  audience: 'private' | 'public';
  appointments: readonly AppointmentFacts[];
};

/**
 * A calendar to subscribe to. No METHOD: PUBLISH would demand an ORGANIZER (RFC 5546), and people and reply addresses
 * have no place in a feed. Whether a join link may be seen is the caller's to decide: it gives `joinUrl` or not.
 */
export function buildFeed(feed: Feed): string {
  const calendar = newCalendar({
    name: escapeText(oneLine(feed.name)),
    source: feedUrl(feed.url),
    url: feed.pageUrl ? feedUrl(feed.pageUrl) : null,
    ttl: ONE_HOUR_S,
  });
  const appointments = feed.appointments.toSorted(byStart);
  for (const facts of appointments) calendar.createEvent(eventData(facts, feedMode(facts, feed)));
  return renderCalendar(
    calendar,
    appointments.map((facts) => eventExtraLines(facts, feedMode(facts, feed))),
  );
}

/** A strong validator for the text of a feed: the same text, the same tag, from every process. */
export function feedEtag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether an If-None-Match header names the tag; compression on the way makes it weak, which still counts here. */
export function etagMatches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** When the feed changed last, in whole seconds as HTTP counts; null when it is empty. */
export function feedLastModified(appointments: readonly AppointmentFacts[]): Date | null {
  const latest = Math.max(...appointments.map(({ lastModifiedAt }) => lastModifiedAt.getTime()));
  return Number.isFinite(latest) ? new Date(Math.floor(latest / 1000) * 1000) : null;
}

function feedMode(facts: AppointmentFacts, feed: Feed): EventMode {
  const status = facts.status ?? 'CONFIRMED';
  return {
    // Not the time of the fetch: then every fetch would look like a change of everything.
    stampedAt: facts.lastModifiedAt,
    cancelled: status === 'CANCELLED',
    status,
    withAlarm: feed.audience === 'private',
  };
}

/** One order for one set of appointments, or the tag would change with the mood of the database. */
function byStart(a: AppointmentFacts, b: AppointmentFacts): number {
  return a.startsAt.getTime() - b.startsAt.getTime() || (a.uid < b.uid ? -1 : 1);
}

function feedUrl(value: string): string {
  const url = webUrl(value);
  if (!url) throw new TypeError(`Not a web address: ${JSON.stringify(value)}`);
  return url;
}
