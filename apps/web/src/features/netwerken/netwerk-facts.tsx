import { DataList, Heading, LinkAnchor, Panel, Paragraph, Row, Stack, Tag, TagList } from '@academie/web-ui';
import { IconCalendarPlus, IconDownload } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { count } from '../../shared/number.js';
import type { NetwerkHead } from './netwerk-queries.js';
import { accessLabel, doelgroepLabel } from './netwerk-words.js';

/** Beside the overview: facts, the family of the netwerk, and its agenda to follow. */
export function NetwerkFacts({ netwerk }: { netwerk: NetwerkHead }) {
  const { themas, doelgroepen, partners, parent, access, memberCount, status, members } = netwerk;
  const leads = members.nodes.filter(({ role }) => role !== 'LID').map(({ persoon }) => persoon.name);
  return (
    <Stack>
      <Panel>
        <Heading level={2} appearance="level-4">
          {m.netwerken_about()}
        </Heading>
        <DataList
          facts={[
            { id: 'leden', term: m.netwerken_fact_members(), value: count(memberCount) },
            ...(leads.length > 0
              ? [{ id: 'begeleiding', term: m.netwerken_fact_facilitators(), value: leads.join(', ') }]
              : []),
            {
              id: 'themas',
              term: m.netwerken_filter_thema(),
              value: (
                <TagList>
                  {themas.map((thema) => (
                    <Tag key={thema.id}>{thema.name}</Tag>
                  ))}
                </TagList>
              ),
            },
            {
              id: 'doelgroepen',
              term: m.netwerken_fact_doelgroepen(),
              value: listed(doelgroepen.map((doelgroep) => doelgroepLabel[doelgroep]())),
            },
            ...(status === 'ACTIVE'
              ? [{ id: 'toegang', term: m.netwerken_fact_access(), value: accessLabel[access]() }]
              : []),
            ...(partners.length > 0
              ? [
                  {
                    id: 'partners',
                    term: m.netwerken_fact_partners(),
                    value: partners.map((partner) => partner.name).join(', '),
                  },
                ]
              : []),
            ...(parent
              ? [
                  {
                    id: 'deel',
                    term: m.netwerken_fact_parent(),
                    value: (
                      <RouteLink to="/netwerken/$slug" params={{ slug: parent.slug }}>
                        {parent.name}
                      </RouteLink>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      <AgendaFeed slug={netwerk.slug} />
    </Stack>
  );
}

const lists = new Intl.ListFormat('nl-NL');

/** "Ambtenaren, bestuurders en partners" */
function listed([first = '', ...rest]: readonly string[]): string {
  const lower = (word: string) =>
    /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLocaleLowerCase('nl') + word.slice(1) : word;
  return lists.format([first, ...rest.map(lower)]);
}

/** The public calendar of the netwerk: to subscribe to, or to take along once. */
export function AgendaFeed({ slug }: { slug: string }) {
  const path = `/netwerken/${encodeURIComponent(slug)}/agenda.ics`;
  return (
    <Panel wash>
      <Heading level={2} appearance="level-4">
        {m.netwerken_feed_title()}
      </Heading>
      <Paragraph>{m.netwerken_feed_body()}</Paragraph>
      <Stack gap="tight">
        <Row tight>
          <IconCalendarPlus size={20} aria-hidden />
          <LinkAnchor href={`webcal://${window.location.host}${path}`}>{m.netwerken_feed_subscribe()}</LinkAnchor>
        </Row>
        <Row tight>
          <IconDownload size={20} aria-hidden />
          <LinkAnchor href={path}>{m.netwerken_feed_download()}</LinkAnchor>
        </Row>
      </Stack>
    </Panel>
  );
}
