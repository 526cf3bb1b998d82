import { useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { ButtonAnchor, Heading, Panel, Paragraph, Row } from '@academie/web-ui';
import { IconCircleCheck, IconClockHour4, IconDeviceLaptop } from '@tabler/icons-react';
import { useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { offerUntil } from '../../../shared/offer.js';
import { isPast } from '../../../shared/time.js';
import { OwnCalendar } from '../calendars/own-calendar.js';
import { TakeOffer, untilText } from '../places/take-offer.js';
import { SeatButton } from '../registration/seat-button.js';
import { SeatOutcome } from '../registration/seat-outcome.js';
import { freePlaces } from '../registration/seats.js';
import { useSeat } from '../registration/use-seat.js';
import { CheckInHint } from './check-in-hint.js';
import { CalendarHelp } from './kennissessie-facts.js';

/** How the reader stands to this session, and what to do about it. */
export function SeatPanel({ session }: { session: KennissessieDetailFragment }) {
  const viewer = useViewer();
  const seat = useSeat(session);
  const button = useRef<HTMLButtonElement>(null);
  const { title, body, icon } = standing(session, viewer === null);
  const own = session.viewerRegistration?.status;
  const has = own === 'REGISTERED' || own === 'WAITLISTED' || own === 'REQUESTED';
  const joinable = session.onlineUrl !== null && !isPast(session.endsAt);
  return (
    // On paper only who has a place has a use for it.
    <Panel wash={has} className={has ? undefined : 'academie-no-print'}>
      <Heading level={2} appearance="level-3">
        <span className="academie-row academie-row--tight">
          {icon}
          {title}
        </span>
      </Heading>
      {body && <Paragraph>{body}</Paragraph>}
      <OnlineNote session={session} />
      <CheckInHint session={session} />
      <Row>
        {joinable && session.onlineUrl && (
          <ButtonAnchor
            href={`/deelnemen/${session.id}`}
            purpose={own === 'REGISTERED' ? 'primary' : 'secondary'}
            rel="noreferrer"
            iconStart={<IconDeviceLaptop size={20} aria-hidden />}
          >
            {m.kennissessies_join()}
          </ButtonAnchor>
        )}
        {offerUntil(session) !== null && <TakeOffer kennissessieId={session.id} />}
        <SeatButton session={session} seat={seat} ref={button} />
      </Row>
      <SeatOutcome seat={seat} onUndone={() => button.current?.focus()} />
      {own === 'REGISTERED' && !isPast(session.endsAt) && (
        // What is shown before the API answered is another registration: with the real one it looks again.
        <OwnCalendar key={session.viewerRegistration?.id} kennissessieId={session.id} />
      )}
      {own === 'REGISTERED' && !isPast(session.endsAt) && <CalendarHelp />}
    </Panel>
  );
}

/** Where the link is, of a session that can be followed online. */
function OnlineNote({ session }: { session: KennissessieDetailFragment }) {
  const { form, onlineUrl, viewerRegistration: own, viewerCan } = session;
  if (form === 'ON_SITE' || onlineUrl !== null || isPast(session.startsAt)) return null;
  if (own?.status === 'REGISTERED' || viewerCan.edit) return <Paragraph>{m.kennissessies_join_later()}</Paragraph>;
  return <Paragraph>{m.kennissessies_join_after()}</Paragraph>;
}

type Standing = { title: string; body?: string; icon?: React.ReactNode };

function standing(session: KennissessieDetailFragment, visitor: boolean): Standing {
  const { viewerRegistration: own, waitlistCount } = session;
  if (isPast(session.endsAt)) {
    return own?.status === 'ATTENDED'
      ? { title: m.kennissessies_state_attended(), icon: <IconCircleCheck aria-hidden /> }
      : { title: m.kennissessies_state_past(), body: m.kennissessies_state_past_body() };
  }
  if (isPast(session.startsAt)) {
    return { title: m.kennissessies_state_now(), body: m.kennissessies_state_now_body() };
  }
  // Who checks in early was there already, but the session is still to come.
  if (own?.status === 'REGISTERED' || own?.status === 'ATTENDED') {
    return {
      title: m.kennissessies_state_registered(),
      body: m.kennissessies_state_registered_body(),
      icon: <IconCircleCheck aria-hidden />,
    };
  }
  const until = offerUntil(session);
  if (until !== null) {
    return { title: m.plaatsen_offer_title(), body: m.plaatsen_offer_until({ until: untilText(until) }) };
  }
  if (own?.status === 'WAITLISTED') {
    return {
      title:
        own.waitlistPosition === null
          ? m.plaatsen_state_waiting()
          : m.kennissessies_state_waitlisted({ position: own.waitlistPosition }),
      body: session.waitlistMode === 'DRAW' ? m.plaatsen_state_draw_body() : m.kennissessies_state_waitlisted_body(),
      icon: <IconClockHour4 aria-hidden />,
    };
  }
  if (own?.status === 'REQUESTED') {
    return {
      title: m.plaatsen_state_asked(),
      body: m.plaatsen_state_asked_body(),
      icon: <IconClockHour4 aria-hidden />,
    };
  }
  if (own?.status === 'DECLINED') return { title: m.plaatsen_state_declined(), body: m.plaatsen_state_declined_body() };
  if (session.registrationClosesAt && isPast(session.registrationClosesAt)) {
    return { title: m.plaatsen_state_closed(), body: m.plaatsen_state_closed_body() };
  }
  if (visitor) return { title: m.kennissessies_state_visitor(), body: m.kennissessies_state_visitor_body() };
  if (freePlaces(session) === 0) {
    return {
      title: m.kennissessies_state_full(),
      body: m.kennissessies_state_full_body({ count: waitlistCount }),
    };
  }
  if (session.approval) return { title: m.kennissessies_state_open(), body: m.plaatsen_state_approval_body() };
  return { title: m.kennissessies_state_open(), body: m.kennissessies_state_open_body() };
}
