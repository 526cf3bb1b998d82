import type { KennisproductDetailFragment } from '@academie/web-api/gql';
import { Block, ButtonAnchor, Columns, DataList, Heading, Hidden, Panel, Paragraph, Stack } from '@academie/web-ui';
import { IconExternalLink } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { partialDate } from '../../shared/time.js';
import { openLabel, soortLabel } from './kennisproduct-words.js';

/** One item of the kennisbank: what it is, whence it comes, and where it can be had. */
export function KennisproductView({ kennisproduct }: { kennisproduct: KennisproductDetailFragment }) {
  const { soort, publishedOn, reviewOn, url, source, themas, summary } = kennisproduct;
  return (
    <Columns aside>
      <Block labelledBy="waarover">
        <Heading level={2} id="waarover">
          {m.kennisbank_about()}
        </Heading>
        <Paragraph>{summary}</Paragraph>
        {url ? (
          <Stack gap="tight">
            <div>
              <ButtonAnchor
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                iconStart={<IconExternalLink aria-hidden />}
              >
                {openLabel[soort]()}
                <Hidden> {m.kennisbank_new_tab()}</Hidden>
              </ButtonAnchor>
            </div>
            <p className="academie-soft academie-small">{m.kennisbank_at({ host: hostOf(url) })}</p>
          </Stack>
        ) : (
          <Panel wash>
            <Paragraph>
              {m.kennisbank_no_url()} <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
            </Paragraph>
          </Panel>
        )}
      </Block>
      <Panel>
        <Heading level={2} appearance="level-3">
          {m.kennisbank_facts_title()}
        </Heading>
        <DataList
          facts={[
            { id: 'soort', term: m.kennisbank_fact_soort(), value: soortLabel[soort]() },
            ...(publishedOn
              ? [{ id: 'published', term: m.kennisbank_fact_published(), value: partialDate(publishedOn) }]
              : []),
            ...(source ? [{ id: 'source', term: m.kennisbank_fact_source(), value: source.name }] : []),
            ...(reviewOn ? [{ id: 'review', term: m.kennisbank_fact_review(), value: partialDate(reviewOn) }] : []),
            ...(themas.length > 0
              ? [
                  {
                    id: 'themas',
                    term: m.kennisbank_fact_themas({ count: themas.length }),
                    value: <Themas themas={themas} />,
                  },
                ]
              : []),
          ]}
        />
      </Panel>
    </Columns>
  );
}

function Themas({ themas }: Pick<KennisproductDetailFragment, 'themas'>) {
  return (
    <ul className="academie-list-plain">
      {themas.map(({ id, slug, name }) => (
        <li key={id}>
          <RouteLink to="/kennisbank" search={{ thema: slug }}>
            {name}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** "www.rivm.nl": where the button leads, so that nobody is surprised. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
