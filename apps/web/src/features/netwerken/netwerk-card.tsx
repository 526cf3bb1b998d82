import type { NetwerkCardFragment } from '@academie/web-api/gql';
import { Card, MetaItem, MetaList, Paragraph, StatusBadge } from '@academie/web-ui';
import { IconLock, IconLockOpen, IconUsers } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { accessLabel, standing, vormLabel } from './netwerk-words.js';

/** One netwerk in a list. */
export function NetwerkCard({ netwerk }: { netwerk: NetwerkCardFragment }) {
  const badge = standing(netwerk);
  const Lock = netwerk.access === 'OPEN' ? IconLockOpen : IconLock;
  return (
    <Card
      kicker={[vormLabel[netwerk.vorm](), ...netwerk.themas.map((thema) => thema.name)].join(' · ')}
      title={<CardLink to={`/netwerken/${netwerk.slug}` as string}>{netwerk.name}</CardLink>}
    >
      <Paragraph>{netwerk.summary}</Paragraph>
      <MetaList>
        <MetaItem
          icon={<IconUsers size={20} aria-hidden />}
          after={badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        >
          {m.netwerken_members({ count: netwerk.memberCount })}
        </MetaItem>
        {netwerk.status === 'ACTIVE' && (
          <MetaItem icon={<Lock size={20} aria-hidden />}>{accessLabel[netwerk.access]()}</MetaItem>
        )}
      </MetaList>
    </Card>
  );
}
