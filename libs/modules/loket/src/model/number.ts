import { ZONE } from '@academie/platform/calendar';
import type { Tx } from '@academie/platform/database';
import { DateTime } from 'luxon';

/** `LV-2026-0042`: how people name a leervraag to one another. */
export function formatNumber(year: number, sequence: number): string {
  return `LV-${year}-${String(sequence).padStart(4, '0')}`;
}

/**
 * The next number of the Dutch year in which the question was put. The row of the year stays locked until the
 * transaction ends: a question that is rolled back leaves no gap, and no number is given twice.
 */
export async function nextNumber(tx: Tx, submittedAt: Date): Promise<string> {
  const { year } = DateTime.fromJSDate(submittedAt, { zone: ZONE });
  const rows: { last: number }[] = await tx.query(
    `insert into loket.number_series as s (year, last) values ($1, 1)
     on conflict (year) do update set last = s.last + 1 returning last`,
    [year],
  );
  return formatNumber(year, rows[0]?.last ?? 1);
}
