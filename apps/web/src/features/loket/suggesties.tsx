import './loket.css';
import type { LoketSuggestieFragment, ResultKind } from '@academie/web-api/gql';
import { CardLinkAnchor, Hidden } from '@academie/web-ui';
import {
  IconBook,
  IconBulb,
  IconCalendarEvent,
  IconHelpCircle,
  IconMessages,
  IconSchool,
  IconUser,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { m } from '../../paraglide/messages.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { kindLabel } from './loket-words.js';

const pictures: Record<ResultKind, ComponentType> = {
  NETWERK: IconUsersGroup,
  KENNISSESSIE: IconCalendarEvent,
  OPLEIDING: IconSchool,
  GESPREK: IconMessages,
  LEERVRAAG: IconHelpCircle,
  KENNISPRODUCT: IconBook,
  KENNISVRAAG: IconBulb,
  PERSOON: IconUser,
  WERKGROEP: IconUsers,
};

/** What already exists, each with why it is here. It opens in a new tab: what one was doing stays as it is. */
export function Suggesties({ suggesties, label }: { suggesties: readonly LoketSuggestieFragment[]; label: string }) {
  return (
    <Rows aria-label={label} className="academie-suggesties">
      {suggesties.map(({ id, kind, title, url, because }) => {
        const Picture = pictures[kind];
        return (
          <RowItem
            key={id}
            media={
              <IconBox>
                <Picture />
              </IconBox>
            }
            kicker={kindLabel[kind]()}
            title={
              <CardLinkAnchor href={url} target="_blank" rel="noopener">
                {title}
                <Hidden> {m.loket_new_tab()}</Hidden>
              </CardLinkAnchor>
            }
          >
            <p className="academie-soft academie-small">{because}</p>
          </RowItem>
        );
      })}
    </Rows>
  );
}
