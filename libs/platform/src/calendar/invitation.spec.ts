import { describe, expect, it } from '@jest/globals';
import type { Appointment } from './appointment.js';
import { firstEvent, icalJsCalendar, readWithIcalJs, readWithNodeIcal } from './fixtures/readers.js';
import { ORDINARY, STAMP } from './fixtures/samples.js';
import { buildInvitation } from './invitation.js';

const request = (changes: Partial<Appointment> = {}): string =>
  buildInvitation('REQUEST', { ...ORDINARY, ...changes }, STAMP);

/** The names of the content lines of the event itself, in order. */
const names = (text: string): string[] =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/, 1)[0] ?? '');

describe('REQUEST', () => {
  it('says the same to two parsers', () => {
    const [strict] = readWithIcalJs(request());
    expect(strict).toMatchObject({
      uid: ORDINARY.uid,
      sequence: 0,
      summary: ORDINARY.title,
      location: ORDINARY.location,
      start: '2026-12-01T09:00:00.000Z',
      end: '2026-12-01T10:30:00.000Z',
    });
    expect(readWithNodeIcal(request())).toEqual([strict]);
  });

  it('carries its method, asks one attendee for an answer and names one organizer', () => {
    const event = firstEvent(request());
    expect(icalJsCalendar(request()).getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.getAllProperties('organizer').map((p) => p.getFirstValue())).toEqual([
      'mailto:rsvp+r8k2j5mq@academie.test',
    ]);
    const [attendee, ...others] = event.getAllProperties('attendee');
    expect(others).toEqual([]);
    expect(attendee?.getFirstValue()).toBe('mailto:noor@academie.test');
    expect([attendee?.getParameter('cn'), attendee?.getParameter('partstat'), attendee?.getParameter('rsvp')]).toEqual([
      'Noor de Wit',
      'NEEDS-ACTION',
      'TRUE',
    ]);
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('keeps the UID while SEQUENCE rises', () => {
    const moved = readWithIcalJs(request({ sequence: 1, startsAt: new Date('2026-12-01T08:00:00Z') }));
    expect(moved).toMatchObject([{ uid: ORDINARY.uid, sequence: 1, start: '2026-12-01T08:00:00.000Z' }]);
  });

  it('writes stamps in UTC', () => {
    for (const line of ['DTSTAMP:20261003T070000Z', 'CREATED:20261001T080000Z', 'LAST-MODIFIED:20261002T080000Z']) {
      expect(request()).toContain(`\r\n${line}\r\n`);
    }
  });

  it('reminds once, behind all properties', () => {
    const alarm = ['BEGIN', 'UID', 'ACTION', 'TRIGGER', 'DESCRIPTION', 'END'];
    expect(names(request()).slice(-9)).toEqual([...alarm, 'END', 'END', '']);
    expect(request()).toContain('\r\nTRIGGER:-PT15M\r\n');
    expect(request({ alarmMinutes: 1440 })).toContain('\r\nTRIGGER:-P1D\r\n');
    expect(request({ alarmMinutes: null })).not.toContain('VALARM');
  });

  it('says the words once in a mail, of which Outlook shows those of the mail itself', () => {
    expect(request()).not.toContain('X-ALT-DESC');
    expect(buildInvitation('REQUEST', ORDINARY, STAMP, { asFile: true })).toContain('X-ALT-DESC;FMTTYPE=text/html:');
  });

  it('tells how to join, with the link bare on a line, in LOCATION and in CONFERENCE', () => {
    const joinUrl = 'https://meet.example.nl/a,b;c?x=1&y=2';
    const text = request({ joinUrl, location: null });
    const event = firstEvent(text);
    expect(String(event.getFirstPropertyValue('description')).split('\n')).toContain(joinUrl);
    expect(event.getFirstPropertyValue('location')).toBe(`Online: ${joinUrl}`);
    expect(event.getFirstProperty('conference')?.getFirstValue()).toBe(joinUrl);
    expect(event.getFirstPropertyValue('url')).toBe(ORDINARY.pageUrl);
  });

  it('leaves out a join link that is no web address', () => {
    expect(request({ joinUrl: 'javascript:alert(1)' })).not.toContain('javascript');
    expect(request({ joinUrl: 'zoom 123' })).not.toContain('CONFERENCE');
  });

  it.each<[string, Partial<Appointment>]>([
    ['a cancelled appointment', { status: 'CANCELLED' }],
    ['an end before the start', { endsAt: new Date('2026-12-01T08:00:00Z') }],
    ['no time at all', { startsAt: new Date('never') }],
    ['an invalid stamp', { lastModifiedAt: new Date('never') }],
    ['a broken SEQUENCE', { sequence: 1.5 }],
    ['a timestamp as SEQUENCE', { sequence: Date.UTC(2026, 1) }],
    ['a UID with a line break', { uid: 'a\r\nMETHOD:CANCEL' }],
    ['an attendee without an address', { attendee: { name: 'Noor', address: '' } }],
    ['two addresses in one', { attendee: { name: 'Noor', address: 'a@b.nl,c@d.nl' } }],
    ['a line break in an address', { organizer: { name: 'x', address: 'a@b.nl\r\nX-A:1' } }],
    ['a page that is no web address', { pageUrl: '/afspraken/1' }],
  ])('refuses %s', (_, changes) => {
    expect(() => request(changes)).toThrow();
  });
});

describe('CANCEL', () => {
  const cancel = (reason: 'session-cancelled' | 'attendee-removed'): string =>
    buildInvitation('CANCEL', { ...ORDINARY, sequence: 3, joinUrl: 'https://meet.example.nl/1' }, STAMP, { reason });

  it('says CANCELLED when the whole appointment is off', () => {
    expect(firstEvent(cancel('session-cancelled')).getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('has no STATUS when one attendee is taken off', () => {
    expect(firstEvent(cancel('attendee-removed')).getFirstProperty('status')).toBeNull();
  });

  it.each(['session-cancelled', 'attendee-removed'] as const)(
    '%s: same UID, this attendee, nothing to do any more',
    (reason) => {
      const text = cancel(reason);
      expect(icalJsCalendar(text).getFirstPropertyValue('method')).toBe('CANCEL');
      expect(readWithIcalJs(text)).toMatchObject([{ uid: ORDINARY.uid, sequence: 3 }]);
      expect(firstEvent(text).getAllProperties('attendee')).toHaveLength(1);
      expect(text).not.toMatch(/VALARM|CONFERENCE|meet\.example|RSVP/);
      expect(text).toContain('\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
    },
  );

  it('must have a reason', () => {
    expect(() => buildInvitation('CANCEL', ORDINARY, STAMP)).toThrow('must say whether');
  });
});
