import type { OpleidingCardFragment } from '@academie/web-api/gql';
import { Card, MetaItem, MetaList, Paragraph, StatusBadge } from '@academie/web-ui';
import { IconBuilding, IconCalendarEvent, IconCoinEuro } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { longDate } from '../../shared/time.js';
import { comingRuns, placeText, priceText } from './opleiding-words.js';

/** One opleiding in the catalogue: what it is about, when the next run is, what it costs. */
export function OpleidingCard({ opleiding }: { opleiding: OpleidingCardFragment }) {
  const { slug, title, summary, themas, aanbieder, price, status } = opleiding;
  const [next, ...later] = comingRuns(opleiding.uitvoeringen);
  return (
    <Card
      kicker={themas.map((thema) => thema.name).join(' · ')}
      title={<CardLink to={`/opleidingen/${slug}` as string}>{title}</CardLink>}
    >
      <Paragraph>{summary}</Paragraph>
      <MetaList>
        <MetaItem icon={<IconCalendarEvent size={20} aria-hidden />}>
          {next
            ? m.opleidingen_next({ date: longDate(next.startsAt), place: placeText(next) })
            : m.opleidingen_next_none()}
          {later.length > 0 && ` ${m.opleidingen_next_more({ count: later.length })}`}
        </MetaItem>
        <MetaItem icon={<IconBuilding size={20} aria-hidden />}>{aanbieder.name}</MetaItem>
        <MetaItem
          icon={<IconCoinEuro size={20} aria-hidden />}
          after={status === 'DRAFT' && <StatusBadge tone="muted">{m.opleidingen_draft()}</StatusBadge>}
        >
          <strong>{priceText(price)}</strong>
        </MetaItem>
      </MetaList>
    </Card>
  );
}
