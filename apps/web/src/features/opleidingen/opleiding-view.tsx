import type { OpleidingDetailFragment, OpleidingUitvoeringFragment } from '@academie/web-api/gql';
import {
  Block,
  ButtonAnchor,
  Columns,
  DataList,
  Heading,
  Hidden,
  Panel,
  Paragraph,
  Prose,
  Stack,
  Table,
} from '@academie/web-ui';
import { IconExternalLink } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { inOtherZone } from '../../shared/time.js';
import { comingRuns, doelgroepLabel, formLabel, levelLabel, priceText, runDate, runTime } from './opleiding-words.js';

/** All there is to know about one opleiding, and the way to the party that gives it. */
export function OpleidingView({ opleiding }: { opleiding: OpleidingDetailFragment }) {
  return (
    <Columns aside>
      <div>
        {opleiding.description && (
          <Block labelledBy="over">
            <Heading level={2} id="over">
              {m.opleidingen_about()}
            </Heading>
            <Prose>
              {opleiding.description.split(/\n{2,}/).map((paragraph) => (
                <Paragraph key={paragraph}>{paragraph}</Paragraph>
              ))}
            </Prose>
          </Block>
        )}
        <Runs runs={comingRuns(opleiding.uitvoeringen)} />
      </div>
      <Stack>
        <SignUp opleiding={opleiding} />
        <Facts opleiding={opleiding} />
      </Stack>
    </Columns>
  );
}

function Runs({ runs }: { runs: readonly OpleidingUitvoeringFragment[] }) {
  return (
    <Block labelledBy="uitvoeringen">
      <Heading level={2} id="uitvoeringen">
        {m.opleidingen_runs_title()}
      </Heading>
      {runs.length === 0 ? (
        <Paragraph>{m.opleidingen_runs_none()}</Paragraph>
      ) : (
        <>
          <Table
            caption={m.opleidingen_runs_title()}
            hideCaption
            rows={runs}
            rowKey={(run) => run.id}
            columns={[
              { id: 'date', header: m.opleidingen_run_date(), rowHead: true, cell: runDate },
              { id: 'time', header: m.opleidingen_run_time(), cell: runTime },
              { id: 'form', header: m.opleidingen_run_form(), cell: (run) => formLabel[run.form]() },
              {
                id: 'place',
                header: m.opleidingen_run_place(),
                cell: ({ place, provincie }) =>
                  [place, provincie === place ? null : provincie].filter(Boolean).join(', ') ||
                  m.opleidingen_run_no_place(),
              },
            ]}
          />
          {inOtherZone() && <p className="academie-soft academie-small">{m.time_zone()}</p>}
        </>
      )}
    </Block>
  );
}

/** Signing up happens at the aanbieder: the academie refers, it does not sell. */
function SignUp({ opleiding: { aanbieder, url } }: { opleiding: OpleidingDetailFragment }) {
  return (
    <Panel wash>
      <Heading level={2} appearance="level-3">
        {m.opleidingen_sign_up_title()}
      </Heading>
      <Paragraph>{m.opleidingen_sign_up_body({ aanbieder: aanbieder.name })}</Paragraph>
      {url ? (
        <ButtonAnchor href={url} target="_blank" rel="noopener noreferrer" iconStart={<IconExternalLink aria-hidden />}>
          {m.opleidingen_sign_up_link()}
          <Hidden> {m.opleidingen_new_tab()}</Hidden>
        </ButtonAnchor>
      ) : (
        <Paragraph>{m.opleidingen_sign_up_no_link()}</Paragraph>
      )}
    </Panel>
  );
}

function Facts({ opleiding }: { opleiding: OpleidingDetailFragment }) {
  const { price, level, doelgroepen, themas, aanbieder } = opleiding;
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.opleidingen_facts_title()}
      </Heading>
      <DataList
        facts={[
          { id: 'price', term: m.opleidingen_fact_price(), value: priceText(price) },
          ...(level ? [{ id: 'level', term: m.opleidingen_fact_level(), value: levelLabel[level]() }] : []),
          {
            id: 'doelgroepen',
            term: m.opleidingen_fact_doelgroepen(),
            value: doelgroepen.map((doelgroep) => doelgroepLabel[doelgroep]()).join(', '),
          },
          {
            id: 'aanbieder',
            term: m.opleidingen_fact_aanbieder(),
            value: aanbieder.name,
          },
          {
            id: 'themas',
            term: m.opleidingen_fact_themas({ count: themas.length }),
            value: (
              <ul className="academie-list-plain">
                {themas.map(({ id, slug, name }) => (
                  <li key={id}>
                    <RouteLink to="/opleidingen" search={{ thema: slug }}>
                      {name}
                    </RouteLink>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}
