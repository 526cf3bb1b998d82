import { ZONE } from '@academie/platform/calendar';
import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import writeXlsx from 'write-excel-file/node';
import type { AttendeeColumn, AttendeeRow } from './attendee-rows.js';

/** A list that leaves the house as a file. */
export interface AttendeeFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The forms in which the list can be taken along. */
export const ATTENDEE_FILES = { csv: toCsv, xlsx: toXlsx } as const;
export type AttendeeFormat = keyof typeof ATTENDEE_FILES;

const dutch = (instant: Date) => DateTime.fromJSDate(instant, { zone: ZONE });

/**
 * As the Dutch Excel opens it by a double click: a byte order mark and semicolons. What people typed must not run as a
 * formula on the machine of who opens it, so such a text gets an apostrophe in front.
 */
async function toCsv(columns: readonly AttendeeColumn[], rows: readonly AttendeeRow[]): Promise<AttendeeFile> {
  const lines = rows.map((row) =>
    columns.map(({ value }) => {
      const cell = value(row);
      return cell instanceof Date ? dutch(cell).toFormat('dd-MM-yyyy HH:mm') : (cell ?? '');
    }),
  );
  const content = stringify([columns.map(({ header }) => header), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return { type: 'text/csv; charset=utf-8', content: Buffer.from(content, 'utf8') };
}

/** A text in a cell of a spreadsheet is a text, whatever it begins with. */
async function toXlsx(columns: readonly AttendeeColumn[], rows: readonly AttendeeRow[]): Promise<AttendeeFile> {
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }));
  const lines = rows.map((row) =>
    columns.map(({ value }) => {
      const cell = value(row);
      if (cell === null) return null;
      if (!(cell instanceof Date)) return { value: cell, type: String };
      // A spreadsheet knows no zones: it gets what the Dutch clock showed.
      const shown = dutch(cell).setZone('utc', { keepLocalTime: true }).toJSDate();
      return { value: shown, type: Date, format: 'dd-mm-yyyy hh:mm' };
    }),
  );
  const widths = columns.map(({ width }) => ({ width }));
  const sheet = { columns: widths, sheet: 'Deelnemers', stickyRowsCount: 1 };
  const content = await writeXlsx([head, ...lines], sheet).toBuffer();
  return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content };
}
