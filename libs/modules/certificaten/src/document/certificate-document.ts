import { ZONE } from '@academie/platform/calendar';
import { DateTime } from 'luxon';
import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import { BOLD, type Face, REGULAR, runsOf } from './fonts.js';

/** What a certificate says. */
export interface CertificateText {
  readonly number: string;
  readonly persoonName: string;
  readonly title: string;
  readonly organizerName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly hours: number;
  readonly note: string | null;
  readonly issuedAt: Date;
  /** Where anybody can see whether it is valid. */
  readonly verifyUrl: string;
}

type Doc = InstanceType<typeof PDFDocument>;

const NAVY = '#12284c';
const BLUE = '#0b5cad';
const INK = '#1b2430';
const SOFT = '#4a5768';

/** A4 in points, and the room around what stands on it. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 68;
const WIDTH = PAGE.width - 2 * MARGIN;
const QR_SIZE = 96;

/**
 * The certificate as one page of A4 that a screen reader reads too: tagged from top to bottom, in Dutch, with a title,
 * the letters in it, and words for the code.
 */
export async function certificateDocument(text: CertificateText): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: {
      Title: `Bewijs van deelname: ${text.title}`,
      Author: 'Academie',
      Subject: `Bewijs van deelname van ${text.persoonName}`,
      CreationDate: text.issuedAt,
    },
  });
  const done = collect(doc);
  for (const { name, latin, extended } of [REGULAR, BOLD]) {
    doc.registerFont(name, latin);
    doc.registerFont(`${name}-extended`, extended);
  }
  doc.appendXML(UA);
  drawFrame(doc);
  const sheet = doc.struct('Document', { title: 'Bewijs van deelname' });
  doc.addStructure(sheet);
  const say = (tag: string, draw: () => void) => sheet.add(doc.struct(tag, {}, draw));

  doc.y = 104;
  say('P', () => write(doc, 'Academie', { face: BOLD, size: 17, color: BLUE }));
  doc.y = 190;
  say('H1', () => write(doc, 'Bewijs van deelname', { face: BOLD, size: 36, color: NAVY }));
  doc.y += 36;
  say('P', () => write(doc, text.persoonName, { face: BOLD, size: 26, color: INK }));
  doc.y += 10;
  say('P', () => write(doc, 'was aanwezig bij de kennissessie', { face: REGULAR, size: 14, color: SOFT }));
  doc.y += 10;
  say('P', () => write(doc, text.title, { face: BOLD, size: sizeOfTitle(text.title), color: NAVY }));
  doc.y += 26;
  for (const fact of factsOf(text)) {
    say('P', () => write(doc, fact, { face: REGULAR, size: 13, color: INK }));
    doc.y += 5;
  }
  drawProof(doc, sheet, text);
  sheet.end();
  doc.end();
  return done;
}

function factsOf({ startsAt, endsAt, hours, organizerName, note }: CertificateText): string[] {
  return [
    `Datum: ${periodOf(startsAt, endsAt)}`,
    `Duur: ${hoursText(hours)}`,
    ...(organizerName ? [`Organisator: ${organizerName}`] : []),
    ...(note ? [note] : []),
  ];
}

function periodOf(startsAt: Date, endsAt: Date): string {
  const [start, end] = [day(startsAt), day(endsAt)];
  return start === end ? start : `${start} tot en met ${end}`;
}

function day(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).setLocale('nl').toFormat('d LLLL yyyy');
}

/** "1,5 uur", "1 uur": in Dutch an hour is never plural behind a number. */
export function hoursText(hours: number): string {
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(hours)} uur`;
}

/** The bottom of the page: the code to scan, and the same in words. */
function drawProof(doc: Doc, sheet: PDFKit.PDFStructureElement, text: CertificateText): void {
  const top = PAGE.height - MARGIN - 34 - QR_SIZE;
  const alt = `QR-code naar ${text.verifyUrl}, waar te zien is of dit bewijs geldig is`;
  sheet.add(doc.struct('Figure', { alt }, () => drawQr(doc, text.verifyUrl, MARGIN, top)));
  const beside = { face: REGULAR, size: 10.5, color: SOFT, x: MARGIN + QR_SIZE + 20, width: WIDTH - QR_SIZE - 20 };
  const lines = [
    `Uitgegeven op ${day(text.issuedAt)}`,
    `Nummer: ${text.number}`,
    `Is dit bewijs geldig? Scan de code of kijk op ${text.verifyUrl}`,
  ];
  doc.y = top + 6;
  for (const line of lines) {
    sheet.add(doc.struct('P', {}, () => write(doc, line, beside)));
    doc.y += 6;
  }
}

function drawQr(doc: Doc, url: string, x: number, y: number): void {
  const { modules } = createQr(url, { errorCorrectionLevel: 'M' });
  const cell = QR_SIZE / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      // A hair wider than the cell, or viewers show white lines between them.
      if (modules.get(row, column)) doc.rect(x + column * cell, y + row * cell, cell + 0.05, cell + 0.05);
    }
  }
  doc.fill('#000000');
}

/** Only for the eye, and marked so: a screen reader passes over it. */
function drawFrame(doc: Doc): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .rect(30, 30, PAGE.width - 60, PAGE.height - 60)
    .lineWidth(1)
    .stroke('#c6d3e3');
  doc.rect(30, 30, PAGE.width - 60, 9).fill(BLUE);
  doc.rect(MARGIN, 250, 64, 3).fill(BLUE);
  doc.endMarkedContent();
}

interface Style {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly x?: number;
  readonly width?: number;
}

function write(doc: Doc, text: string, { face, size, color, x = MARGIN, width = WIDTH }: Style): void {
  const runs = runsOf(text);
  doc.fontSize(size).fillColor(color);
  runs.forEach(({ text: stretch, extended }, index) => {
    doc.font(extended ? `${face.name}-extended` : face.name);
    const options = { width, lineGap: size * 0.08, continued: index < runs.length - 1 };
    if (index === 0) doc.text(stretch, x, doc.y, options);
    else doc.text(stretch, options);
  });
}

/** Titles go up to 200 signs; all of them fit above the proof. */
function sizeOfTitle(title: string): number {
  if (title.length <= 60) return 24;
  return title.length <= 120 ? 19 : 15;
}

/** Says of itself that it is made to be accessible: PDF/UA, part 1. */
const UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

function collect(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
