import { describe, expect, it } from '@jest/globals';
import type { AppointmentFacts } from './appointment.js';
import { buildFeed, etagMatches, type Feed, feedEtag } from './feed.js';
import { firstEvent, icalJsCalendar, icalJsEvents, readWithIcalJs, readWithNodeIcal } from './fixtures/readers.js';
import { ORDINARY, STAMP } from './fixtures/samples.js';
import { buildInvitation } from './invitation.js';

const second: AppointmentFacts = {
  ...ORDINARY,
  uid: 'b7@academie.test',
  title: 'Tweede afspraak',
  startsAt: new Date('2027-01-12T13:00:00Z'),
  endsAt: new Date('2027-01-12T14:00:00Z'),
};

function feed(changes: Partial<Feed> = {}): string {
  return buildFeed({
    name: 'Agenda, van Noor; privé',
    url: 'https://academie.test/agenda/abc.ics',
    audience: 'private',
    appointments: [second, ORDINARY],
    ...changes,
  });
}

describe('buildFeed', () => {
  it('holds every appointment, in order, for both parsers', () => {
    expect(readWithIcalJs(feed()).map((event) => event.uid)).toEqual([ORDINARY.uid, second.uid]);
    expect(readWithNodeIcal(feed())).toEqual(readWithIcalJs(feed()));
    expect(feed().match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  it('says who it is, where it comes from and when to come back', () => {
    const calendar = icalJsCalendar(feed());
    const value = (name: string): string => String(calendar.getFirstPropertyValue(name));
    expect(feed()).toContain('\r\nX-WR-CALNAME:Agenda\\, van Noor\\; privé\r\n');
    expect(feed()).toContain('\r\nNAME:Agenda\\, van Noor\\; privé\r\n');
    expect([value('source'), value('refresh-interval'), value('x-published-ttl')]).toEqual([
      'https://academie.test/agenda/abc.ics',
      'PT1H',
      'PT1H',
    ]);
    expect(feed().indexOf('X-PUBLISHED-TTL')).toBeLessThan(feed().indexOf('BEGIN:VTIMEZONE'));
  });

  it('has no method and no people, even when given more than it asks for', () => {
    expect(feed()).not.toMatch(/METHOD|ATTENDEE|ORGANIZER|mailto|Noor de Wit/i);
  });

  it('shows the same UID and SEQUENCE as the mail', () => {
    const moved = { ...ORDINARY, sequence: 4 };
    const [mailed] = readWithIcalJs(buildInvitation('REQUEST', moved, STAMP));
    expect(readWithIcalJs(feed({ appointments: [moved] }))).toEqual([mailed]);
  });

  it('reminds in the private feed only', () => {
    expect(feed()).toContain('BEGIN:VALARM');
    expect(feed({ audience: 'public' })).not.toContain('BEGIN:VALARM');
  });

  it('shows a cancelled appointment as cancelled and free, without the way in', () => {
    const off: AppointmentFacts = { ...second, status: 'CANCELLED', joinUrl: 'https://meet.example.nl/1' };
    const event = firstEvent(feed({ appointments: [off] }));
    expect([event.getFirstPropertyValue('status'), event.getFirstPropertyValue('transp')]).toEqual([
      'CANCELLED',
      'TRANSPARENT',
    ]);
    expect(feed({ appointments: [off] })).not.toMatch(/meet\.example|VALARM/);
  });

  it('is a valid calendar when it is empty', () => {
    expect(icalJsEvents(feed({ appointments: [] }))).toEqual([]);
    expect(icalJsCalendar(feed({ appointments: [] })).getAllSubcomponents()).toHaveLength(1);
  });

  it('refuses an address that is none', () => {
    expect(() => feed({ url: 'agenda.ics\r\nMETHOD:PUBLISH' })).toThrow(TypeError);
  });
});

describe('feedEtag', () => {
  it('stays while nothing changed, in whatever order the appointments came', () => {
    expect(feedEtag(feed())).toBe(feedEtag(feed({ appointments: [ORDINARY, second] })));
    expect(feedEtag(feed())).toMatch(/^"[\w-]{27}"$/);
  });

  it('changes with one appointment', () => {
    const changed = { ...second, lastModifiedAt: STAMP };
    expect(feedEtag(feed({ appointments: [ORDINARY, changed] }))).not.toBe(feedEtag(feed()));
  });

  it.each([
    [undefined, false],
    ['"x"', false],
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['*', true],
  ])('If-None-Match %s', (header, matches) => {
    expect(etagMatches(header, '"abc"')).toBe(matches);
  });
});
