import type { WerkgroepCardFragment } from '@academie/web-api/gql';
import { Card, MetaItem, MetaList, Paragraph, StatusBadge } from '@academie/web-ui';
import { IconBuilding, IconProgress, IconUsers } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { phaseLabel, standing } from './werkgroep-words.js';

const PARTNERS_SHOWN = 3;

/** One werkgroep in a list. */
export function WerkgroepCard({ werkgroep }: { werkgroep: WerkgroepCardFragment }) {
  const { slug, name, summary, phase, memberCount, themas, partners, viewerMembership } = werkgroep;
  const badge = standing(viewerMembership);
  const names = partners.slice(0, PARTNERS_SHOWN).map((partner) => partner.name);
  const more = partners.length - names.length;
  return (
    <Card
      headingLevel={2}
      kicker={themas.map((thema) => thema.name).join(' · ')}
      title={
        <CardLink to="/werkgroepen/$slug" params={{ slug }}>
          {name}
        </CardLink>
      }
    >
      <Paragraph>{summary}</Paragraph>
      <MetaList>
        <MetaItem icon={<IconProgress size={20} aria-hidden />}>
          {m.werkgroepen_now_in({ phase: phaseLabel[phase]() })}
        </MetaItem>
        <MetaItem
          icon={<IconUsers size={20} aria-hidden />}
          after={badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        >
          {m.werkgroepen_members({ count: memberCount })}
        </MetaItem>
        {names.length > 0 && (
          <MetaItem icon={<IconBuilding size={20} aria-hidden />}>
            {more > 0 ? m.werkgroepen_partners_more({ names: names.join(', '), count: more }) : names.join(', ')}
          </MetaItem>
        )}
      </MetaList>
    </Card>
  );
}
