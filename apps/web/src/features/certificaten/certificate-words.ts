import { m } from '../../paraglide/messages.js';

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** "1,5 uur". */
export function hoursText(hours: number): string {
  return m.certificaat_hours({ hours: number.format(hours) });
}

/** Where the document is. */
export function documentPath(certificateNumber: string): string {
  return `/bestanden/certificaten/${certificateNumber}.pdf`;
}

/** What somebody typed as hours, with a comma as the Dutch do; NaN when it is no number. */
export function readHours(typed: string): number {
  const text = typed.trim().replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
}
