import { isGqlError } from '@academie/web-api';
import { Alert, CountBadge, LoadingState, StatusBadge, TabList } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound, Outlet, useRouterState } from '@tanstack/react-router';
import { NetwerkMembership } from '../../features/netwerken/netwerk-membership.js';
import { type NetwerkHead, netwerkQuery } from '../../features/netwerken/netwerk-queries.js';
import { standing, vormLabel } from '../../features/netwerken/netwerk-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { TabLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/netwerken/$slug');

/** The head of a netwerk, with one of its parts under it. */
export function NetwerkPage() {
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(netwerkQuery(slug));
  const part = usePart();
  const netwerk = data?.netwerk;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (error && !netwerk) {
    return (
      <>
        <PageHeader title={m.netwerken_one()} crumbs={[{ to: '/netwerken', label: m.netwerken_title() }]} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!netwerk) return <LoadingState kind="page" />;
  const badge = standing(netwerk);
  return (
    <>
      <PageHeader
        title={netwerk.name}
        {...(part && { documentTitle: m.netwerken_part_title({ part, name: netwerk.name }) })}
        kicker={vormLabel[netwerk.vorm]()}
        lead={netwerk.summary}
        crumbs={[{ to: '/netwerken', label: m.netwerken_title() }]}
      >
        {netwerk.status === 'ARCHIVED' && <Alert type="info">{m.netwerken_archived()}</Alert>}
        <NetwerkMembership key={netwerk.id} netwerk={netwerk}>
          <span>{m.netwerken_members({ count: netwerk.memberCount })}</span>
          {badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        </NetwerkMembership>
      </PageHeader>
      <Tabs netwerk={netwerk} />
      <Outlet />
    </>
  );
}

function Tabs({ netwerk }: { netwerk: NetwerkHead }) {
  const { slug, viewerCan, requests } = netwerk;
  const open = requests.totalCount;
  return (
    <TabList label={m.netwerken_tabs()}>
      <TabLink to="/netwerken/$slug" params={{ slug }} activeOptions={{ exact: true }}>
        {m.netwerken_tab_overview()}
      </TabLink>
      <TabLink to="/netwerken/$slug/gesprekken" params={{ slug }}>
        {m.netwerken_tab_gesprekken()}
      </TabLink>
      <TabLink to="/netwerken/$slug/kennissessies" params={{ slug }}>
        {m.netwerken_tab_sessies()}
      </TabLink>
      <TabLink to="/netwerken/$slug/leden" params={{ slug }}>
        {m.netwerken_tab_members()}
      </TabLink>
      {viewerCan.decideMemberships && (
        <TabLink to="/netwerken/$slug/verzoeken" params={{ slug }}>
          {m.netwerken_tab_requests()}
          {open > 0 && <CountBadge count={open} label={m.netwerken_requests_open({ count: open })} />}
        </TabLink>
      )}
    </TabList>
  );
}

/** The name of the part that is open; none for the overview. */
function usePart(): string | undefined {
  const last = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.split('/').at(3) });
  switch (last) {
    case 'gesprekken':
      return m.netwerken_tab_gesprekken();
    case 'kennissessies':
      return m.netwerken_tab_sessies();
    case 'leden':
      return m.netwerken_tab_members();
    case 'verzoeken':
      return m.netwerken_tab_requests();
    default:
      return undefined;
  }
}
