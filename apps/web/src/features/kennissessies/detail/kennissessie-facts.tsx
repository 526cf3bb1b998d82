import { useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { DataList, type Fact, Heading, LinkAnchor, Panel } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { clockTime, duration, isPast, longDate } from '../../../shared/time.js';
import { belongingFacts } from '../belonging-facts.js';
import { placesText, placeText, severalDays, whenText } from '../kennissessie-words.js';
import { freePlaces } from '../registration/seats.js';

/** When, where, for whom and by whom. */
export function KennissessieFacts({ session }: { session: KennissessieDetailFragment }) {
  return (
    <Panel>
      <Heading level={2} appearance="level-4">
        {m.kennissessies_facts()}
      </Heading>
      <DataList facts={[...timeAndPlace(session), ...belongingFacts(session)]} />
    </Panel>
  );
}

function timeAndPlace(session: KennissessieDetailFragment): Fact[] {
  const { onlineUrl, startsAt, endsAt } = session;
  return [
    {
      id: 'when',
      term: m.kennissessies_fact_when(),
      value: (
        <>
          {whenText(session)}{' '}
          {!severalDays(session) && <span className="academie-soft">({duration(startsAt, endsAt)})</span>}
        </>
      ),
    },
    {
      id: 'where',
      term: m.kennissessies_fact_where(),
      value: (
        <>
          {placeText(session)}
          {onlineUrl && (
            <>
              <br />
              <LinkAnchor href={`/deelnemen/${session.id}`} rel="noreferrer">
                {m.kennissessies_join_link()}
              </LinkAnchor>
            </>
          )}
        </>
      ),
    },
    ...(session.status === 'CANCELLED'
      ? []
      : [{ id: 'places', term: m.kennissessies_fact_places(), value: <Places session={session} /> }]),
    ...(session.registrationClosesAt && session.status === 'PUBLISHED' && !isPast(session.startsAt)
      ? [{ id: 'closes', term: m.plaatsen_fact_closes(), value: closesText(session.registrationClosesAt) }]
      : []),
  ];
}

function closesText(closesAt: string): string {
  if (isPast(closesAt)) return m.plaatsen_state_closed();
  return m.plaatsen_until({ date: longDate(closesAt), time: clockTime(closesAt) });
}

function Places({ session }: { session: KennissessieDetailFragment }) {
  const { capacity, registeredCount, waitlistCount } = session;
  const free = freePlaces(session);
  const parts = [
    isPast(session.endsAt) || free === null || free === 0 || capacity === null
      ? placesText(session)
      : m.kennissessies_of_capacity({ free: placesText(session), capacity }),
    ...(waitlistCount > 0 && !isPast(session.startsAt) ? [m.kennissessies_waiting({ count: waitlistCount })] : []),
    ...(free === null && !isPast(session.endsAt) ? [m.kennissessies_attendees_count({ count: registeredCount })] : []),
  ];
  return parts.join(', ');
}

/** How the session comes in the reader's own calendar. */
export function CalendarHelp() {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <p className="academie-small academie-soft academie-no-print">
      {m.kennissessies_calendar_body()}{' '}
      <LinkAnchor href={viewer.agendaUrl}>{m.kennissessies_calendar_link()}</LinkAnchor>.
    </p>
  );
}
