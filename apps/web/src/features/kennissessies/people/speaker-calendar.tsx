import { gqlQuery } from '@academie/web-api';
import { type SpeakerCalendarFragment, SpeakerCalendarsDocument } from '@academie/web-api/gql';
import { StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../../paraglide/messages.js';
import { longDate } from '../../../shared/time.js';
import { sentText } from '../calendars/calendar-words.js';
import { ResendButton } from '../calendars/resend-button.js';
import { LOOK_AGAIN_MS } from '../calendars/use-resend.js';

/** What the calendars of the speakers of a session were told and answered, by speaker. Until it is known: of nobody. */
export function useSpeakerNotes(kennissessieId: string): ReadonlyMap<string, ReactNode> {
  const { data } = useQuery({
    ...gqlQuery(SpeakerCalendarsDocument, { id: kennissessieId }),
    refetchInterval: ({ state }) =>
      state.data?.kennissessie?.speakers.some(({ calendar }) => calendar?.state === 'UNDER_WAY')
        ? LOOK_AGAIN_MS
        : false,
  });
  const speakers = data?.kennissessie?.speakers ?? [];
  return new Map(speakers.map((speaker) => [speaker.id, <SpeakerCalendar key={speaker.id} speaker={speaker} />]));
}

function SpeakerCalendar({ speaker: { name, calendar, calendarAnswer } }: { speaker: SpeakerCalendarFragment }) {
  // Of a draft nothing was sent, and nothing will be until others can see it.
  const isInvited = calendar && (calendar.version !== null || calendar.resendable);
  return (
    <>
      {isInvited && <p className="academie-small">{sentText(calendar)}</p>}
      {calendar?.state === 'BOUNCED' && <StatusBadge tone="negative">{m.sprekers_bounced()}</StatusBadge>}
      {calendarAnswer && <p className="academie-small">{answerText(calendarAnswer)}</p>}
      {calendar?.resendable && (
        <div className="academie-small">
          <ResendButton calendar={calendar} name={name} />
        </div>
      )}
    </>
  );
}

function answerText({ partstat, receivedAt, isCurrent }: NonNullable<SpeakerCalendarFragment['calendarAnswer']>) {
  const answer = answers[partstat]({ date: longDate(receivedAt) });
  return isCurrent ? answer : m.sprekers_answer_before_change({ answer });
}

const answers = {
  ACCEPTED: m.sprekers_answer_ACCEPTED,
  TENTATIVE: m.sprekers_answer_TENTATIVE,
  DECLINED: m.sprekers_answer_DECLINED,
};
