import { DataList, Heading, Panel, Paragraph, Stack, Tag, TagList } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { AgendaAddress } from '../../shared/agenda-address.js';
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
      {/* What is by invitation has no public calendar. */}
      {access !== 'INVITE_ONLY' && <AgendaFeed slug={netwerk.slug} />}
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

/** The public calendar of the netwerk, to subscribe to. */
export function AgendaFeed({ slug }: { slug: string }) {
  return (
    <Panel wash>
      <Heading level={2} appearance="level-4">
        {m.netwerken_feed_title()}
      </Heading>
      <Paragraph>{m.agenda_follow_netwerk()}</Paragraph>
      <AgendaAddress url={`${window.location.origin}/netwerken/${encodeURIComponent(slug)}/agenda.ics`} />
    </Panel>
  );
}
