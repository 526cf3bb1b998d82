import type { AnsweredPartstat, InvitationFact } from '../invitation-facts.js';
import { SeatCalendarState, type SeatCalendarView, versionOf } from '../model/seat-calendar.js';
import { CalendarReply, type SeatCalendar, SeatFactName, type SeatHistoryEntry } from './types.js';

const ANSWERS: Readonly<Record<AnsweredPartstat, CalendarReply>> = {
  'NEEDS-ACTION': CalendarReply.NEEDS_ACTION,
  ACCEPTED: CalendarReply.ACCEPTED,
  DECLINED: CalendarReply.DECLINED,
  TENTATIVE: CalendarReply.TENTATIVE,
  DELEGATED: CalendarReply.DELEGATED,
};

/** As the API shows it. */
export function toSeatCalendar(view: SeatCalendarView): SeatCalendar {
  return {
    ...view,
    hasLatest: view.version !== null && view.state === SeatCalendarState.CURRENT,
    sentAs: view.sentAs && SeatFactName[view.sentAs],
    answer: view.answer && ANSWERS[view.answer],
    history: view.history.map(toEntry),
  };
}

function toEntry({ kind, sequence, at, partstat, detail }: InvitationFact): SeatHistoryEntry {
  return { kind: SeatFactName[kind], version: versionOf(sequence), at, answer: partstat && ANSWERS[partstat], detail };
}
