import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type CertificateText, certificateDocument, hoursText } from './certificate-document.js';
import { runsOf } from './fonts.js';

const TEXT: CertificateText = {
  number: 'AC-2026-7F3K-9RM2-TX4B-8HJD-2VWN-C6KP-M3TR',
  persoonName: 'Ayşe Yılmaz-Kovač',
  title: 'Klimaatadaptatie aan de keukentafel',
  organizerName: 'Bram Postma',
  startsAt: new Date('2026-11-24T12:30:00Z'),
  endsAt: new Date('2026-11-24T15:00:00Z'),
  hours: 2.5,
  note: 'Goed voor 2 PE-punten',
  issuedAt: new Date('2026-11-24T16:00:00Z'),
  verifyUrl: 'https://academie.test/certificaten/AC-2026-7F3K-9RM2-TX4B-8HJD-2VWN-C6KP-M3TR',
};

/** All that stands in the document, with its compressed streams opened. */
function openedText(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/Length (\d+)[\s\S]*?stream\r?\n/g)].map(({ 0: head, 1: length, index }) => {
    const from = index + head.length;
    const data = pdf.subarray(from, from + Number(length));
    try {
      return inflateSync(data).toString('latin1');
    } catch {
      return data.toString('latin1');
    }
  });
  return text + streams.join('\n');
}

/** Text strings of a document are UTF-16 when they hold more than Latin letters. */
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');

describe('the certificate as a document', () => {
  it('can be read by a screen reader: tagged, in Dutch, with a title and words for the code', async () => {
    const pdf = openedText(await certificateDocument(TEXT));
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('(Bewijs van deelname: Klimaatadaptatie aan de keukentafel)');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([...pdf.matchAll(/\/S \/(Document|H1|P|Figure)\b/g)].map(([, tag]) => tag).sort()).toEqual([
      'Document',
      'Figure',
      'H1',
      ...Array.from({ length: 11 }, () => 'P'),
    ]);
    expect(pdf).toMatch(/\/Alt \(QR-code naar https:\/\/academie\.test/);
  });

  it('marks all that is drawn, as content or as decoration', async () => {
    const pdf = openedText(await certificateDocument(TEXT));
    const page = pdf.slice(pdf.indexOf('/Artifact'));
    const marks = [...page.matchAll(/\b(BDC|BMC|EMC)\b/g)].map(([mark]) => mark);
    expect(marks.filter((mark) => mark !== 'EMC').length).toBe(marks.filter((mark) => mark === 'EMC').length);
    let inside = false;
    for (const line of page.slice(0, page.lastIndexOf('EMC')).split('\n')) {
      if (/\b(BDC|BMC)$/.test(line)) inside = true;
      if (line === 'EMC') inside = false;
      if (/ (Tj|TJ)$| re$/.test(line)) expect([line, inside]).toEqual([line, true]);
    }
  });

  it('has the letters of every Latin name in it', async () => {
    expect(runsOf('Ayşe Yılmaz')).toEqual([
      { text: 'Ay', extended: false },
      { text: 'ş', extended: true },
      { text: 'e Yılmaz', extended: false },
    ]);
    const pdf = openedText(await certificateDocument(TEXT));
    // One subset for each file that was needed, all of them in the document.
    expect(pdf.match(/\/FontFile[23] \d+ 0 R/g)?.length).toBe(3);
    expect(pdf).toContain(utf16('Ayşe'));
  });

  it('fits the longest title on its one page', async () => {
    const title = 'Een lange titel over samenwerken '.repeat(6).slice(0, 200);
    const pdf = openedText(await certificateDocument({ ...TEXT, title, note: 'n'.repeat(300) }));
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
  });

  it.each([
    [1, '1 uur'],
    [1.5, '1,5 uur'],
    [2.25, '2,25 uur'],
  ])('writes %d hours as the Dutch do', (hours, written) => {
    expect(hoursText(hours)).toBe(written);
  });
});
