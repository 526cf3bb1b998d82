const DAY = 86_400_000;

/**
 * The calendar day (YYYY-MM-DD) that lies `dayOffset` days from `today`, moved off a weekend: forward in the future,
 * back in the past, because a kennissessie on Sunday would make every page look wrong. Days are counted in UTC, so
 * that a change of the clock cannot shift one.
 */
export const demoDate = (today: string, dayOffset: number): string => {
  const step = dayOffset < 0 ? -1 : 1;
  let day = new Date(Date.parse(`${today}T00:00:00Z`) + dayOffset * DAY);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day = new Date(day.getTime() + step * DAY);
  return day.toISOString().slice(0, 10);
};
