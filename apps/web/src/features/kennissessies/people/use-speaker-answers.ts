import { gqlQuery } from '@academie/web-api';
import { type SpeakerAnswerFragment, SpeakerAnswersDocument } from '@academie/web-api/gql';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { longDate } from '../../../shared/time.js';

/** What the speakers of a session answered in their calendars, in words, by speaker. Until it is known: of nobody. */
export function useSpeakerAnswers(kennissessieId: string): ReadonlyMap<string, string> {
  const { data } = useQuery(gqlQuery(SpeakerAnswersDocument, { id: kennissessieId }));
  return new Map(
    (data?.kennissessie?.speakers ?? []).flatMap(({ id, calendarAnswer }): [string, string][] =>
      calendarAnswer ? [[id, wordsOf(calendarAnswer)]] : [],
    ),
  );
}

function wordsOf({ partstat, receivedAt, isCurrent }: NonNullable<SpeakerAnswerFragment['calendarAnswer']>): string {
  const answer = answers[partstat]({ date: longDate(receivedAt) });
  return isCurrent ? answer : m.sprekers_answer_before_change({ answer });
}

const answers = {
  ACCEPTED: m.sprekers_answer_ACCEPTED,
  TENTATIVE: m.sprekers_answer_TENTATIVE,
  DECLINED: m.sprekers_answer_DECLINED,
};
