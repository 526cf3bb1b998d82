import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendar } from '../fixtures/mails.js';
import { readCalendarMessage, UnreadableCalendar } from './calendar-message.js';

const INVITED = {
  uid: 'sessie@academie.test',
  sequence: 1,
  address: 'noor@academie.test',
  organizer: 'rsvp+x@academie.test',
};
const read = (text: string, method = '') => readCalendarMessage(text, method);

describe('a calendar message', () => {
  it('says who answers what, about what, and when', () => {
    expect(read(calendar(INVITED, { partstat: 'TENTATIVE', lines: ['COMMENT:Misschien\\, ik kijk'] }))).toEqual({
      method: 'REPLY',
      uid: INVITED.uid,
      sequence: 1,
      stampedAt: new Date('2026-11-02T09:00:00Z'),
      attendees: [{ address: INVITED.address, partstat: 'TENTATIVE' }],
      comment: 'Misschien, ik kijk',
      startsAt: new Date('2026-12-01T09:00:00Z'),
      endsAt: new Date('2026-12-01T10:30:00Z'),
      isInstance: false,
    });
  });

  it('is read without what programs leave out', () => {
    const text = calendar(INVITED).replace(/(METHOD|SEQUENCE|DTSTAMP|DTSTART|DTEND):.*\r\n/g, '');
    expect(read(text, 'reply')).toMatchObject({ method: 'REPLY', sequence: 0, stampedAt: null, startsAt: null });
  });

  it.each(['MAILTO:NOOR@academie.test', 'mailto: noor@academie.test', 'noor@academie.test'])(
    'knows the address in %s',
    (value) => {
      const text = calendar(INVITED).replace('mailto:noor@academie.test', value);
      expect(read(text).attendees).toEqual([{ address: 'noor@academie.test', partstat: 'DECLINED' }]);
    },
  );

  it('of several copies is the newest, and the whole before one date of it', () => {
    const event = (more: string) => `BEGIN:VEVENT\r\nUID:u\r\n${more}\r\nEND:VEVENT\r\n`;
    const text = [
      'SEQUENCE:1\r\nDTSTAMP:20261102T090000Z',
      'SEQUENCE:2\r\nDTSTAMP:20261101T090000Z',
      'SEQUENCE:9\r\nRECURRENCE-ID:20261201T090000Z',
    ]
      .map(event)
      .join('');
    expect(read(`BEGIN:VCALENDAR\r\n${text}END:VCALENDAR\r\n`)).toMatchObject({ sequence: 2, isInstance: false });
  });

  it('is never anything but read or refused', () => {
    const lines = calendar(INVITED).split('\r\n');
    const mangled = fc
      .array(
        fc.oneof(
          fc.constantFrom(...lines),
          fc.string(),
          fc.constantFrom('DTSTAMP:99999999T999999Z', 'SEQUENCE:-1', 'RRULE:FREQ=X', 'BEGIN:VCALENDAR'),
        ),
        { maxLength: 30 },
      )
      .map((all) => all.join('\r\n'));
    fc.assert(
      fc.property(mangled, (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableCalendar);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
