import { gqlQuery, useViewer } from '@academie/web-api';
import { type SpeakerCalendarFragment, SpeakerCalendarsDocument } from '@academie/web-api/gql';
import { StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../../paraglide/messages.js';
import { longDate } from '../../../shared/time.js';
import { sentText } from '../calendars/calendar-words.js';
import { OwnStanding } from '../calendars/own-calendar.js';
import { ResendButton } from '../calendars/resend-button.js';
import { LOOK_AGAIN_MS } from '../calendars/use-resend.js';

/** The speakers of a session, with what the reader may know of their calendars. Until it is known: nobody. */
function useSpeakers(kennissessieId: string): readonly SpeakerCalendarFragment[] {
  const { data } = useQuery({
    ...gqlQuery(SpeakerCalendarsDocument, { id: kennissessieId }),
    refetchOnMount: 'always',
    refetchInterval: ({ state }) =>
      state.data?.kennissessie?.speakers.some(({ calendar }) => calendar?.state === 'UNDER_WAY')
        ? LOOK_AGAIN_MS
        : false,
  });
  return data?.kennissessie?.speakers ?? [];
}

/** What a speaker without a seat may know of their own calendar: where they have one, it stands there. */
export function OwnSpeakerCalendar({ kennissessieId }: { kennissessieId: string }) {
  const ownId = useViewer()?.persoon.id;
  const own = useSpeakers(kennissessieId).find(({ calendar }) => calendar?.persoon.id === ownId);
  return own?.calendar ? <OwnStanding calendar={own.calendar} /> : null;
}

/** What the calendars of the speakers of a session were told and answered, by speaker. */
export function useSpeakerNotes(kennissessieId: string): ReadonlyMap<string, ReactNode> {
  const speakers = useSpeakers(kennissessieId);
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
