import { dutchHolidays, ZONE } from '@academie/platform/calendar';
import type { DateTime } from 'luxon';

const SATURDAY = 6;

/** Whether offices work on the Dutch day that this moment is in. */
export function isWorkingDay(moment: DateTime): boolean {
  const day = moment.setZone(ZONE);
  return day.weekday < SATURDAY && !dutchHolidays(day.year).has(day.toFormat('yyyy-MM-dd'));
}
