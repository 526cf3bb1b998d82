import type { MeldingItemFragment, MeldingKind } from '@academie/web-api/gql';
import { StatusBadge } from '@academie/web-ui';
import {
  IconCalendarEvent,
  IconKey,
  IconMessageQuestion,
  IconMessages,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox, RowItem } from '../../shared/rows.js';
import { sitePath } from '../../shared/site-path.js';
import { relativeMoment } from '../../shared/time.js';

const icons: Record<MeldingKind, ComponentType> = {
  GESPREK: IconMessages,
  KENNISSESSIE: IconCalendarEvent,
  LEERVRAAG: IconMessageQuestion,
  NETWERK: IconUsersGroup,
  TOEGANG: IconKey,
  WERKGROEP: IconTargetArrow,
};

/** One melding; the whole line leads to what it is about. */
export function MeldingRow({ melding }: { melding: MeldingItemFragment }) {
  const Icon = icons[melding.kind];
  const unread = melding.readAt === null;
  return (
    <RowItem
      className={unread ? 'academie-melding academie-melding--unread' : 'academie-melding'}
      media={
        <IconBox>
          <Icon />
        </IconBox>
      }
      title={<CardLink {...sitePath(melding.url)}>{melding.text}</CardLink>}
      end={unread && <StatusBadge tone="info">{m.meldingen_new()}</StatusBadge>}
    >
      <p className="academie-soft academie-small">
        <time dateTime={melding.createdAt}>{relativeMoment(melding.createdAt)}</time>
      </p>
    </RowItem>
  );
}
