import type { SessieIdeeCardFragment } from '@academie/web-api/gql';
import { Card, MetaItem, MetaList, Paragraph, StatusBadge, type Tone } from '@academie/web-ui';
import { IconUsers } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { CardLink } from '../../../shared/links.js';

/** One session without a date in a list. */
export function IdeeCard({ idee }: { idee: SessieIdeeCardFragment }) {
  const badge = ideeBadge(idee);
  return (
    <Card
      kicker={idee.netwerk?.name ?? idee.themas.map(({ name }) => name).join(' · ')}
      title={
        <CardLink to="/kennissessies/ideeen/$ideeId" params={{ ideeId: idee.id }}>
          {idee.title}
        </CardLink>
      }
    >
      <Paragraph>{shortened(idee.summary)}</Paragraph>
      <MetaList>
        <MetaItem
          icon={<IconUsers size={20} aria-hidden />}
          after={badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        >
          {m.aanmelden_idee_interested({ count: idee.interestedCount })}
        </MetaItem>
      </MetaList>
    </Card>
  );
}

/** How it stands, for the reader; null when there is nothing to say. */
export function ideeBadge({
  status,
  viewerWish,
}: Pick<SessieIdeeCardFragment, 'status' | 'viewerWish'>): { tone: Tone; text: string } | null {
  if (status === 'PLANNED') return { tone: 'positive', text: m.aanmelden_idee_badge_planned() };
  if (status === 'WITHDRAWN') return { tone: 'negative', text: m.aanmelden_idee_badge_withdrawn() };
  if (viewerWish === 'REGISTER') return { tone: 'positive', text: m.aanmelden_idee_badge_on() };
  return viewerWish === 'TELL' ? { tone: 'info', text: m.aanmelden_idee_badge_tell() } : null;
}

/** The first sentences; the rest stands on its page. */
function shortened(text: string): string {
  if (text.length <= 180) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 180))}…`;
}
