import type { VandaagSessieFragment } from '@academie/web-api/gql';
import { DateBlock, StatusBadge } from '@academie/web-ui';
import { CardLink } from '../../shared/links.js';
import { RowItem } from '../../shared/rows.js';
import { dateParts, timeRange } from '../../shared/time.js';
import { placeOf, sessieBadge } from './vandaag-words.js';

/** One session in a list. */
export function SessieRow({ sessie }: { sessie: VandaagSessieFragment }) {
  const badge = sessieBadge(sessie);
  return (
    <RowItem
      media={<DateBlock {...dateParts(sessie.startsAt)} />}
      kicker={sessie.netwerk?.name ?? sessie.themas[0]?.name}
      title={<CardLink to={`/kennissessies/${sessie.id}` as string}>{sessie.title}</CardLink>}
      end={badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
    >
      <p className="academie-soft academie-small">
        {timeRange(sessie.startsAt, sessie.endsAt)} · {placeOf(sessie)}
      </p>
    </RowItem>
  );
}
