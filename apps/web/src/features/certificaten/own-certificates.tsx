import type { OwnCertificatesQuery } from '@academie/web-api/gql';
import { Block, EmptyState, Heading, LinkAnchor, Paragraph, Stack } from '@academie/web-ui';
import { IconCertificate } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { shortDate } from '../../shared/time.js';
import { documentPath, hoursText } from './certificate-words.js';

type Year = OwnCertificatesQuery['ownCertificates'][number];

/** The reader's own certificates, by year, with the hours of each year together. */
export function OwnCertificates({ years }: { years: readonly Year[] }) {
  if (years.length === 0) {
    return (
      <EmptyState title={m.certificaat_none_title()}>
        <Paragraph>{m.certificaat_none_body()}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <Stack gap="wide">
      {years.map((year) => (
        <YearBlock key={year.year} year={year} />
      ))}
    </Stack>
  );
}

function YearBlock({ year: { year, hours, certificaten } }: { year: Year }) {
  const id = `jaar-${year}`;
  return (
    <Block labelledBy={id}>
      <Heading level={2} id={id}>
        {m.certificaat_year({ year: String(year), hours: hoursText(hours) })}
      </Heading>
      <Rows>
        {certificaten.map(({ number, title, startsAt, hours: own, note }) => (
          <RowItem
            key={number}
            media={
              <IconBox>
                <IconCertificate />
              </IconBox>
            }
            title={
              <CardLink to="/certificaten/$number" params={{ number }}>
                {title}
              </CardLink>
            }
            end={
              <LinkAnchor href={documentPath(number)} download aria-label={m.certificaat_download_of({ title })}>
                {m.certificaat_download_short()}
              </LinkAnchor>
            }
          >
            <p className="academie-soft academie-small">
              {[shortDate(startsAt), hoursText(own), note].filter(Boolean).join(' · ')}
            </p>
          </RowItem>
        ))}
      </Rows>
    </Block>
  );
}
