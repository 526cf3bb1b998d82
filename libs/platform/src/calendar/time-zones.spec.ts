import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readWithIcalJs, readWithNodeIcal } from './fixtures/readers.js';
import { PERIODS } from './fixtures/samples.js';

type Sample = [name: string, request: string, cancel: string, feed: string, words: string];
type Printed = { localHour: number; samples: Sample[] };

/** The calendar texts as a server in that zone writes them. */
function printedIn(zone: string): Printed {
  const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  const output = execFileSync(
    process.execPath,
    ['--import', fixture('typescript-loader.mjs'), fixture('print-samples.mjs')],
    { env: { PATH: process.env.PATH, TZ: zone }, encoding: 'utf8' },
  );
  return JSON.parse(output);
}

const utc = printedIn('UTC');

describe('the zone of the server', () => {
  it('is really another one in the second process', () => {
    expect(utc.localHour).toBe(9);
    expect(printedIn('America/New_York').localHour).toBe(4);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Europe/Amsterdam'])('does not matter: %s', (zone) => {
    expect(printedIn(zone).samples).toEqual(utc.samples);
  });
});

describe.each(utc.samples)('%s', (name, request, cancel, feed) => {
  const times = (PERIODS[name] ?? []).map((instant) => new Date(instant).toISOString());

  it.each([
    ['REQUEST', request],
    ['CANCEL', cancel],
    ['feed', feed],
  ])('the %s is read at the right instants by both parsers', (_, text) => {
    expect(times).toHaveLength(2);
    expect(readWithIcalJs(text).map(({ start, end }) => [start, end])).toEqual([times]);
    expect(readWithNodeIcal(text).map(({ start, end }) => [start, end])).toEqual([times]);
  });

  it('names the zone and carries it, or writes UTC', () => {
    const inUtc = name === 'doubledFirst' || name === 'doubledSecond' || name === 'intoDoubled';
    expect(request.includes('\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n')).toBe(!inUtc);
    expect(request).toMatch(
      inUtc ? /\r\nDTSTART:\d{8}T\d{6}Z\r\n/ : /\r\nDTSTART;TZID=Europe\/Amsterdam:\d{8}T\d{6}\r\n/,
    );
    expect(request).toMatch(inUtc ? /\r\nDTEND:\d{8}T\d{6}Z\r\n/ : /\r\nDTEND;TZID=Europe\/Amsterdam:\d{8}T\d{6}\r\n/);
  });
});
