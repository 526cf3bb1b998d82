import type { ReeksAskingFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';
import { longDate } from '../../../shared/time.js';
import type { Answers, AskedQuestion } from '../questions/answer-values.js';

const lists = new Intl.ListFormat('nl-NL');
/** So many dates are named; of more only the number is told. */
const MOST_NAMED = 3;

/** The dates of a series that the reader can register for. */
export function openDates({ sessions }: ReeksAskingFragment) {
  return sessions.filter(({ viewerCan }) => viewerCan.register);
}

/** What the dates of a series ask, each question once. */
export function questionsOf(reeks: ReeksAskingFragment): AskedQuestion[] {
  const open = openDates(reeks);
  return reeks.questions.map(({ question, kennissessieIds }) => {
    const asking = open.filter(({ id }) => kennissessieIds.includes(id));
    const asked = { ...question, keptUntil: null };
    return asking.length === open.length ? asked : { ...asked, dates: datesText(asking, open.length) };
  });
}

/** What was answered before, at any date. */
export function answersOf({ questions }: ReeksAskingFragment): Answers {
  return Object.fromEntries(
    questions.filter(({ values }) => values.length > 0).map(({ question, values }) => [question.id, values]),
  );
}

function datesText(asking: readonly { startsAt: string }[], total: number): string {
  return asking.length > MOST_NAMED
    ? m.reeks_answers_some({ count: asking.length, total })
    : m.reeks_answers_dates({ dates: lists.format(asking.map(({ startsAt }) => longDate(startsAt))) });
}
