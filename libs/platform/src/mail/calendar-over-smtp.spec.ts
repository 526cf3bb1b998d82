import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Attachment, simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { firstEvent, icalJsCalendar, readWithIcalJs, readWithNodeIcal } from '../calendar/fixtures/readers.js';
import { PERIODS } from '../calendar/fixtures/samples.js';
import { oneLine } from '../calendar/index.js';
import { base64Parts, startMailServer, type TestMailServer } from './fixtures/mail-server.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const loader = path('../calendar/fixtures/typescript-loader.mjs');

/** A mail as each of two mail parsers takes it apart, its calendar as each of two calendar parsers reads it. */
async function readTwice(raw: Buffer) {
  const postal = await PostalMime.parse(raw);
  const parsed = await simpleParser(raw);
  const isCalendar = ({ contentType }: Attachment) => contentType === 'text/calendar';
  const [byMailparser] = parsed.attachments.filter(isCalendar);
  const byPostal = postal.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const texts = [
    byMailparser?.content.toString('utf8') ?? '',
    typeof byPostal?.content === 'string' ? byPostal.content : new TextDecoder().decode(byPostal?.content),
  ];
  return {
    postal,
    parsed,
    method: byPostal?.method,
    texts,
    readings: texts.flatMap((text) => [readWithIcalJs(text), readWithNodeIcal(text)]),
  };
}

// TZ is read when a process starts, so each zone has a process of its own.
describe.each([
  ['UTC', '9'],
  ['America/New_York', '4'],
])('invitations that a server in %s sent over SMTP', (zone, localHour) => {
  let server: TestMailServer;
  beforeAll(async () => {
    server = await startMailServer();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', loader, path('fixtures/send-samples.mjs'), server.url],
      { env: { PATH: process.env.PATH, TZ: zone } },
    );
    expect(stdout).toBe(localHour); // the premise: that zone
  }, 60_000);
  afterAll(() => server.stop());

  const mailTo = (address: string) => {
    const found = server.received.filter(({ to }) => to.includes(address.toLowerCase()));
    expect(found).toHaveLength(1);
    return found[0]?.raw ?? Buffer.alloc(0);
  };

  describe.each(Object.keys(PERIODS))('%s', (name) => {
    const times = (PERIODS[name] ?? []).map((instant) => new Date(instant).toISOString());

    it.each([
      ['REQUEST', 0],
      ['CANCEL', 1],
    ])('%s: two mail parsers and two calendar parsers find the same instants', async (method, sequence) => {
      const raw = mailTo(`${name}.${method}@academie.test`);
      const read = await readTwice(raw);
      expect(read.method).toBe(method);
      expect(read.readings).toHaveLength(4);
      for (const events of read.readings) {
        expect(events.map(({ start, end }) => [start, end])).toEqual([times]);
        expect(events[0]?.sequence).toBe(sequence);
      }
      const [inBody, attached] = [
        base64Parts(String(raw), 'text/calendar'),
        base64Parts(String(raw), 'application/ics'),
      ];
      expect(inBody).toHaveLength(1);
      expect(inBody).toEqual(attached);
    });
  });

  it('carry one VTIMEZONE with both rules, under the name that the times use', async () => {
    const { texts } = await readTwice(mailTo('summer.request@academie.test'));
    const zones = icalJsCalendar(texts[0] ?? '').getAllSubcomponents('vtimezone');
    expect(zones.map((component) => component.getFirstPropertyValue('tzid'))).toEqual(['Europe/Amsterdam']);
    const rules = zones.flatMap((component) => component.getAllSubcomponents());
    expect(rules.map(({ name }) => name).sort()).toEqual(['daylight', 'standard']);
    // Exchange loses the zone when RDATE and RRULE are mixed (KB 4456241).
    expect(rules.every((rule) => rule.hasProperty('rrule') && !rule.hasProperty('rdate'))).toBe(true);
  });

  it('say what Outlook needs to hear', async () => {
    const { texts, postal, parsed } = await readTwice(mailTo('winter.request@academie.test'));
    const event = firstEvent(texts[0] ?? '');
    const [attendee] = event.getAllProperties('attendee');
    expect(['role', 'cutype', 'rsvp', 'partstat'].map((parameter) => attendee?.getParameter(parameter))).toEqual([
      'REQ-PARTICIPANT',
      'INDIVIDUAL',
      'TRUE',
      'NEEDS-ACTION',
    ]);
    expect(event.getFirstPropertyValue('transp')).toBe('OPAQUE');
    expect(event.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe('BUSY');
    expect(event.getFirstPropertyValue('x-microsoft-disallow-counter')).toBe('TRUE');
    expect(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('uid')).toMatch(/^alarm-/);
    const organizer = String(event.getFirstPropertyValue('organizer'));
    expect([`mailto:${postal.from?.address}`, `mailto:${parsed.from?.value[0]?.address}`]).toEqual([
      organizer,
      organizer,
    ]);
    expect([postal.to?.length, postal.cc, parsed.cc]).toEqual([1, undefined, undefined]);
  });

  it('survive what people type as a title or a name', async () => {
    const raw = mailTo('hostile.request@academie.test');
    const { readings, postal, parsed, texts } = await readTwice(raw);
    const [first] = readings[0] ?? [];
    expect(first?.summary).toContain(`Zij zei "ja" Bcc: evil@example.org; 😀 omgekeerd, שלום ${'x'.repeat(300)}`);
    for (const events of readings) expect(events.map(({ summary }) => summary)).toEqual([first?.summary]);
    expect([postal.bcc, parsed.bcc]).toEqual([undefined, undefined]);
    expect(postal.to?.map(({ address }) => address)).toEqual(['hostile.request@academie.test']);
    expect(oneLine(parsed.subject ?? '')).toBe(first?.summary);
    expect(firstEvent(texts[0] ?? '').getAllProperties('attendee')).toHaveLength(1);
  });
});
