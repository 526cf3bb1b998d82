import { AttendanceWay, Doelgroep, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { unzip } from '../fixtures/unzip.js';
import { ATTENDEE_FILES } from './attendee-files.js';
import { type AttendeeRow, columnsFor } from './attendee-rows.js';

const noor: AttendeeRow = {
  name: 'Noor; "de" Wit',
  organisatie: 'Gemeente Súdwest-Fryslân',
  functie: '=HYPERLINK("https://kwaad.example")',
  doelgroep: Doelgroep.AMBTENAAR,
  email: 'noor@academie.test',
  status: RegistrationStatus.ATTENDED,
  // Half past eleven in the evening in the Netherlands.
  since: new Date('2026-12-01T22:30:00Z'),
  way: AttendanceWay.QR,
  recordedAt: new Date('2027-01-05T09:00:00Z'),
  walkIn: true,
  answers: new Map([
    ['dieet', ['=vega']],
    ['lunch', ['JA']],
  ]),
};

const COLUMNS = columnsFor([
  { id: 'lunch', label: 'Luncht u mee?' },
  { id: 'dieet', label: 'Wat eet u niet?' },
]);

describe('the list as CSV', () => {
  it('opens in the Dutch Excel, and runs nothing there', async () => {
    const { content, type } = await ATTENDEE_FILES.csv(COLUMNS, [noor]);
    expect(type).toContain('utf-8');
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, line] = content.subarray(3).toString('utf8').split('\r\n');
    expect(head).toBe(
      'Naam;Organisatie;Functie;Doelgroep;E-mail;Status;Sinds;Aanwezigheid vastgelegd;Hoe vastgelegd;Luncht u mee?;Wat eet u niet?',
    );
    expect(line).toBe(
      `"Noor; ""de"" Wit";Gemeente Súdwest-Fryslân;"'=HYPERLINK(""https://kwaad.example"")";Ambtenaar;` +
        "noor@academie.test;Aanwezig;01-12-2026 23:30;05-01-2027 10:00;QR-code, niet vooraf aangemeld;Ja;'=vega",
    );
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('makes %j harmless', async (name) => {
    const { content } = await ATTENDEE_FILES.csv(COLUMNS, [{ ...noor, name }]);
    expect(content.toString('utf8').split('\r\n')[1]).toMatch(/^"?'/);
  });
});

describe('the list as a spreadsheet', () => {
  it('holds texts as texts and moments as moments', async () => {
    const { content } = await ATTENDEE_FILES.xlsx(COLUMNS, [noor]);
    const parts = unzip(content);
    const text = (name: string) => parts.get(name) ?? '';
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(text('xl/sharedStrings.xml') + sheet).toContain('=HYPERLINK');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<col [^>]*width="28"/);
    // Days since 30 December 1899: 1 December 2026, 23.30 on the Dutch clock.
    const shown = Number(/<v>(\d+\.\d+)<\/v>/.exec(sheet)?.[1]);
    expect(shown).toBeCloseTo(46_357 + 23.5 / 24, 6);
  });
});
