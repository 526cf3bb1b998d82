import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Appointment } from './appointment.js';
import { fold, unfold } from './content-lines.js';
import { buildFeed } from './feed.js';
import { firstEvent, readWithIcalJs, readWithNodeIcal } from './fixtures/readers.js';
import { ORDINARY, STAMP } from './fixtures/samples.js';
import { buildInvitation } from './invitation.js';
import { oneLine, plainText } from './safe-text.js';

const HOSTILE: readonly string[] = [
  'Komma, puntkomma; en \\ terug',
  'Letterlijk \\n geen nieuwe regel',
  'Zij zei "ja" tegen: dit',
  'Injectie\r\nATTENDEE:mailto:evil@example.org\r\nSTATUS:CANCELLED',
  'Einde\nEND:VEVENT\nEND:VCALENDAR',
  `${'a'.repeat(66)}😀😀😀`,
  `${'é'.repeat(40)}👩‍👩‍👧‍👦${'漢'.repeat(60)}`,
  'x'.repeat(300),
  'Stuur\u0000\u0007\u001b[31mteken\u007f\u0085s\u2028hier',
  'half \ud83d teken',
  'omgekeerd \u202Egpj.exe',
  "^n ^' ^^ ~ `",
];

/** Text as a person could paste it, weighted to what breaks calendars. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\',
        ';',
        ',',
        '"',
        ':',
        '\n',
        '\r\n',
        '\\n',
        '😀',
        'é',
        ' ',
        '\t',
        '^',
        '\u0000',
        '\u2028',
        '漢',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ maxLength: 40 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function invitation(text: string): string {
  const appointment: Appointment = {
    ...ORDINARY,
    title: text,
    description: text,
    location: text,
    organizer: { ...ORDINARY.organizer, name: text },
    attendee: { ...ORDINARY.attendee, name: text },
  };
  return buildInvitation('REQUEST', appointment, STAMP);
}

/** What must hold for every line, whatever the text was. */
function expectSoundLines(text: string): void {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
  expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  // A fold within a character would leave bytes that are not UTF-8 on their own line.
  expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
}

function expectSameMeaning(ics: string, text: string): void {
  const [read, ...more] = readWithIcalJs(ics);
  expect(more).toEqual([]);
  expect(read?.summary).toBe(oneLine(text));
  expect(read?.start).toBe('2026-12-01T09:00:00.000Z');
  const clean = plainText(text).trim();
  if (clean) expect(read?.description.startsWith(`${clean}\n\nMeer informatie`)).toBe(true);
  const event = firstEvent(ics);
  expect(event.getAllProperties('attendee').map((p) => p.getFirstValue())).toEqual(['mailto:noor@academie.test']);
  expect(event.getFirstPropertyValue('organizer')).toBe('mailto:rsvp+r8k2j5mq@academie.test');
  expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
}

describe('hostile text in every field', () => {
  it.each(HOSTILE)('%j', (text) => {
    const ics = invitation(text);
    expectSoundLines(ics);
    expectSameMeaning(ics, text);
    expect(readWithNodeIcal(ics)).toMatchObject([
      { start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T10:30:00.000Z' },
    ]);
  });

  it('whatever was pasted', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const ics = invitation(text);
        expectSoundLines(ics);
        expectSameMeaning(ics, text);
      }),
      { numRuns: 200 },
    );
  });

  it('in the name of a feed', () => {
    fc.assert(
      fc.property(pasted, (name) => {
        const url = 'https://academie.test/agenda.ics';
        const ics = buildFeed({ name, url, audience: 'private', appointments: [] });
        expectSoundLines(ics);
        const calendar = new ICAL.Component(ICAL.parse(ics));
        const written = /^NAME:(.*)$/m.exec(unfold(ics).replace(/\r/g, ''))?.[1] ?? '';
        expect(written.replace(/\\([\\;,])/g, '$1')).toBe(oneLine(name));
        expect(calendar.getAllProperties().map((p) => p.name)).not.toContain('attendee');
      }),
    );
  });
});

describe('folding', () => {
  it('comes back the same, at 75 octets a line', () => {
    const line = fc.string({ unit: 'binary', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(line, (text) => {
        const folded = fold(text);
        expect(unfold(folded)).toBe(text);
        expect(folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
      }),
    );
  });

  it('does not cut an emoji at the boundary', () => {
    expect(fold(`${'a'.repeat(73)}😀b`)).toBe(`${'a'.repeat(73)}\r\n 😀b`);
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
  });
});
