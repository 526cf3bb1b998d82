import { gqlQuery } from '@academie/web-api';
import { LayoutMeldingenDocument } from '@academie/web-api/gql';
import { CountBadge } from '@academie/web-ui';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';

/** The bell, with how many meldingen wait. A failure here is no reason to trouble the page. */
export function MeldingenLink() {
  const { data } = useQuery(gqlQuery(LayoutMeldingenDocument, {}));
  const unread = data?.meldingen.nodes.filter((melding) => melding.readAt === null).length ?? 0;
  return (
    <Link to={'/meldingen' as string} className="academie-header-button">
      <IconBell aria-hidden />
      <span className="academie-hidden">{m.meldingen_link()}</span>
      {unread > 0 && (
        <span className="academie-header-button__count">
          <CountBadge alert count={unread} max={49} label={m.meldingen_unread({ count: unread })} />
        </span>
      )}
    </Link>
  );
}
