import { conflict, type Refusal } from '@academie/kernel';
import type { AttendanceRefusal } from '../../model/attendance/attendance.js';

const MESSAGES: Readonly<Record<AttendanceRefusal, string>> = {
  NOT_OPEN: 'Deze sessie gaat niet door of is nog niet gepubliceerd. U kunt geen aanwezigheid vastleggen.',
  TOO_EARLY: 'Dit kan vanaf een uur voor het begin van de sessie.',
  NOT_STARTED: 'De sessie is nog niet begonnen. U kunt nog niemand afwezig melden.',
  OVER: 'Deze sessie is voorbij. Was u er wel? Vraag de organisator om u op de lijst te zetten.',
  NOT_OVER: 'De sessie is nog niet voorbij. U kunt de aanwezigheid daarna afronden.',
  NO_SEAT: 'U staat niet op de lijst van deze sessie. Vraag de organisator om u toe te voegen.',
  CLOSED: 'De aanwezigheid is afgerond. Kies aanwezig of afwezig.',
  NOTHING_RECORDED: 'Er is nog niemand aanwezig of afwezig gemeld. Vul eerst de lijst in.',
};

/** Why attendance cannot be recorded (any more), as a refusal that can be shown. */
export function attendanceRefusal(reason: AttendanceRefusal): Refusal {
  return conflict(reason, MESSAGES[reason]);
}
