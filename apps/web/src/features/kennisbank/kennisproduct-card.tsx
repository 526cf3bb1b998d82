import type { KennisproductCardFragment } from '@academie/web-api/gql';
import { Card, MetaItem, MetaList, Paragraph } from '@academie/web-ui';
import { IconBuilding, IconTag } from '@tabler/icons-react';
import { CardLink } from '../../shared/links.js';
import { IconBox } from '../../shared/rows.js';
import { soortAndYear, soortIcon } from './kennisproduct-words.js';

/** One item of the kennisbank in a list. */
export function KennisproductCard({ kennisproduct }: { kennisproduct: KennisproductCardFragment }) {
  const { slug, title, summary, soort, publishedOn, source, themas } = kennisproduct;
  const Icon = soortIcon[soort];
  return (
    <Card
      media={
        <IconBox large>
          <Icon size={28} />
        </IconBox>
      }
      kicker={soortAndYear(soort, publishedOn)}
      title={<CardLink to={`/kennisbank/${slug}` as string}>{title}</CardLink>}
    >
      <Paragraph>{summary}</Paragraph>
      <MetaList>
        {source && <MetaItem icon={<IconBuilding size={20} aria-hidden />}>{source.name}</MetaItem>}
        {themas.length > 0 && (
          <MetaItem icon={<IconTag size={20} aria-hidden />}>{themas.map(({ name }) => name).join(', ')}</MetaItem>
        )}
      </MetaList>
    </Card>
  );
}
