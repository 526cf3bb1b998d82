import { describe, expect, it } from '@jest/globals';
import { firstEvent, icalJsCalendar, readWithIcalJs, readWithNodeIcal } from './fixtures/readers.js';
import { ORDINARY, STAMP } from './fixtures/samples.js';
import { buildPublication } from './publication.js';

const organizer = { name: 'Academie', address: 'academie@academie.test' };

describe('a file for anybody', () => {
  it('publishes: an organizer, no attendee, no reminder, the same to two parsers', () => {
    const text = buildPublication(ORDINARY, organizer, STAMP);
    expect(icalJsCalendar(text).getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(firstEvent(text).getFirstPropertyValue('organizer')).toBe('mailto:academie@academie.test');
    expect(text).not.toMatch(/ATTENDEE|VALARM|RSVP/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const [strict] = readWithIcalJs(text);
    expect(strict).toMatchObject({ uid: ORDINARY.uid, start: '2026-12-01T09:00:00.000Z' });
    expect(readWithNodeIcal(text)).toEqual([strict]);
  });

  it('has words with links for Outlook, which shows those of a file and not those of a mail', () => {
    const text = buildPublication({ ...ORDINARY, description: 'Eerst <b>dit</b> & dat.' }, organizer, STAMP);
    const words = String(firstEvent(text).getFirstPropertyValue('x-alt-desc')).replace(/\\([,;])/g, '$1');
    expect(words).toContain('Eerst &#60;b&#62;dit&#60;/b&#62; &#38; dat.<br><br>');
    expect(words).toContain(`<a href="${ORDINARY.pageUrl}">${ORDINARY.pageUrl}</a>`);
  });

  it('shows what is off as such', () => {
    const text = buildPublication(
      { ...ORDINARY, status: 'CANCELLED', joinUrl: 'https://meet.example.nl/1' },
      organizer,
      STAMP,
    );
    expect(firstEvent(text).getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(text).not.toContain('meet.example.nl');
  });
});
