import type { DateTime } from 'luxon';
import { localTimeProblem } from './clock-change.js';
import { inZone } from './zone.js';

/**
 * A period as the Dutch write it: "dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd)". The zone is named
 * because Outlook shows the text of the mail, not the calendar data, as the text of the appointment.
 */
export function describePeriod(startsAt: Date, endsAt: Date): string {
  const start = inZone(startsAt);
  const end = inZone(endsAt);
  if (start.hasSame(end, 'day')) {
    return `${day(start)}, ${time(start)} tot ${time(end)} uur (Nederlandse tijd)`;
  }
  return `${day(start)}, ${time(start)} uur tot ${day(end)}, ${time(end)} uur (Nederlandse tijd)`;
}

/** A moment as the Dutch write it: "dinsdag 1 december 2026 om 10.00 uur (Nederlandse tijd)". */
export function describeMoment(instant: Date): string {
  const moment = inZone(instant);
  return `${day(moment)} om ${time(moment)} uur (Nederlandse tijd)`;
}

function day(moment: DateTime): string {
  return moment.setLocale('nl').toFormat('cccc d LLLL yyyy');
}

function time(moment: DateTime): string {
  const shown = moment.toFormat('HH.mm');
  if (!localTimeProblem(moment.toJSDate())) return shown;
  // On the autumn night 02.30 comes twice; only the name of the clock tells which one is meant.
  return `${shown} (${moment.isInDST ? 'zomertijd' : 'wintertijd'})`;
}
