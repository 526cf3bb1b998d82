import { ZONE } from '@academie/platform/calendar';
import { DateTime } from 'luxon';
import { isWorkingDay } from './working-days.js';

/** What the loket promises. */
export const ANSWER_WITHIN_WORKING_DAYS = 5;

const END_OF_OFFICE_HOURS = 17;

/**
 * When a question must be answered: at the end of the fifth working day after the day it was put. The hour is that of
 * the Dutch clock, whatever happened to the clock in between.
 */
export function dueDate(submittedAt: Date): Date {
  let day = DateTime.fromJSDate(submittedAt, { zone: ZONE }).startOf('day');
  for (let counted = 0; counted < ANSWER_WITHIN_WORKING_DAYS; ) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(day)) counted++;
  }
  return day.set({ hour: END_OF_OFFICE_HOURS }).toJSDate();
}
