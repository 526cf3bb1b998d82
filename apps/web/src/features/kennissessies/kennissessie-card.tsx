import type { KennissessieCardFragment } from '@academie/web-api/gql';
import { Avatar, Card, DateBlock, MetaItem, MetaList, StatusBadge } from '@academie/web-ui';
import { IconClock, IconDeviceLaptop, IconMapPin, IconRepeat, IconUsers } from '@tabler/icons-react';
import { useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { dateParts, duration, isPast } from '../../shared/time.js';
import {
  type Badge,
  ownBadge,
  placesBadge,
  placesText,
  placeText,
  severalDays,
  statusBadge,
  timeText,
} from './kennissessie-words.js';
import { SeatButton } from './registration/seat-button.js';
import { SeatOutcome } from './registration/seat-outcome.js';
import { useSeat } from './registration/use-seat.js';

/** One session in a list, with the one thing the reader can do. */
export function KennissessieCard({ session }: { session: KennissessieCardFragment }) {
  const seat = useSeat(session);
  const button = useRef<HTMLButtonElement>(null);
  const PlaceIcon = session.form === 'ONLINE' ? IconDeviceLaptop : IconMapPin;
  const badges = [placesBadge(session), ownBadge(session), statusBadge(session)].filter((badge) => badge !== null);
  return (
    <Card
      headingLevel={4}
      media={<DateBlock {...dateParts(session.startsAt)} past={isPast(session.endsAt)} />}
      kicker={session.netwerk?.name ?? session.themas.map(({ name }) => name).join(' · ')}
      title={
        <CardLink to="/kennissessies/$id" params={{ id: session.id }}>
          {session.title}
        </CardLink>
      }
      footer={
        <>
          <span>{session.organizer && <Avatar name={session.organizer.name} />}</span>
          <SeatButton session={session} seat={seat} ref={button} />
        </>
      }
    >
      <MetaList>
        <MetaItem icon={<IconClock size={20} aria-hidden />}>
          {timeText(session)}{' '}
          {!severalDays(session) && (
            <span className="academie-soft">({duration(session.startsAt, session.endsAt)})</span>
          )}
        </MetaItem>
        <MetaItem icon={<PlaceIcon size={20} aria-hidden />}>{placeText(session)}</MetaItem>
        {session.status === 'CANCELLED' ? (
          <MetaItem>
            <Badges badges={badges} />
          </MetaItem>
        ) : (
          <MetaItem icon={<IconUsers size={20} aria-hidden />} after={<Badges badges={badges} />}>
            {placesText(session)}
          </MetaItem>
        )}
        {session.reeks && session.reeks.count > 1 && (
          <MetaItem icon={<IconRepeat size={20} aria-hidden />}>{m.reeks_part_of(session.reeks)}</MetaItem>
        )}
      </MetaList>
      <SeatOutcome seat={seat} onUndone={() => button.current?.focus()} />
    </Card>
  );
}

function Badges({ badges }: { badges: readonly Badge[] }) {
  return badges.map(({ id, tone, text }) => (
    <StatusBadge key={id} tone={tone}>
      {text}
    </StatusBadge>
  ));
}
