import { gqlFetch, invalidate } from '@academie/web-api';
import {
  DecideMembershipDocument,
  NetwerkDocument,
  NetwerkMembersDocument,
  NetwerkRequestsDocument,
} from '@academie/web-api/gql';
import { EmptyState, Heading, LoadingState, Paragraph, ShowMore, Stack } from '@academie/web-ui';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GesprekkenPanel } from '../../features/gesprekken/gesprekken-panel.js';
import { LatestGesprekken } from '../../features/gesprekken/latest-gesprekken.js';
import { NetwerkMembers, workOf } from '../../features/netwerken/netwerk-members.js';
import { NetwerkOverview, NoSessies } from '../../features/netwerken/netwerk-overview.js';
import {
  type NetwerkHead,
  netwerkMembersQuery,
  netwerkQuery,
  netwerkRequestsQuery,
  netwerkSessiesQuery,
} from '../../features/netwerken/netwerk-queries.js';
import { NetwerkSessies } from '../../features/netwerken/netwerk-sessies.js';
import { m } from '../../paraglide/messages.js';
import { DecideRequests } from '../../shared/decide-requests.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';

const route = getRouteApi('/netwerken/$slug');

/** The netwerk that the page above has fetched. */
function Part({ children }: { children: (netwerk: NetwerkHead) => ReactNode }) {
  const { slug } = route.useParams();
  const netwerk = useQuery(netwerkQuery(slug)).data?.netwerk;
  return netwerk ? children(netwerk) : null;
}

/** What the netwerk is and does. */
export function OverviewPart() {
  return (
    <Part>
      {(netwerk) => {
        const { slug, ruimteId, viewerCan } = netwerk;
        const latest = viewerCan.readGesprekken && (
          <LatestGesprekken ruimteId={ruimteId}>
            <RouteLink to="/netwerken/$slug/gesprekken" params={{ slug }}>
              {m.netwerken_all_gesprekken()}
            </RouteLink>
          </LatestGesprekken>
        );
        return <NetwerkOverview netwerk={netwerk} latest={latest} />;
      }}
    </Part>
  );
}

/** What its members talk about. */
export function GesprekkenPart() {
  return (
    <Part>
      {({ access, ruimteId, viewerCan }) =>
        viewerCan.readGesprekken ? (
          <GesprekkenPanel ruimteId={ruimteId} mayStart={viewerCan.writeGesprekken} />
        ) : (
          <MembersOnly title={m.netwerken_members_only_gesprekken()} access={access} />
        )
      }
    </Part>
  );
}

/** Its coming kennissessies. */
export function SessiesPart() {
  const { slug } = route.useParams();
  const sessies = useInfiniteQuery(netwerkSessiesQuery(slug));
  if (sessies.isPending) return <LoadingState kind="rows" />;
  if (sessies.isError) return <Failure error={sessies.error} onRetry={() => void sessies.refetch()} />;
  const found = sessies.data.pages.flatMap(({ netwerk }) => netwerk?.kennissessies.nodes ?? []);
  const total = sessies.data.pages[0]?.netwerk?.kennissessies.totalCount ?? 0;
  return (
    <Stack>
      <Heading level={2}>{m.netwerken_sessies_coming()}</Heading>
      {total === 0 ? <NoSessies /> : <NetwerkSessies sessies={found} />}
      <ShowMore
        shown={found.length}
        total={total}
        busy={sessies.isFetchingNextPage}
        onMore={sessies.hasNextPage ? () => void sessies.fetchNextPage() : undefined}
      />
    </Stack>
  );
}

/** Who takes part. */
export function LedenPart() {
  return (
    <Part>
      {({ slug, access, viewerCan }) =>
        viewerCan.seeMembers ? (
          <Leden slug={slug} />
        ) : (
          <MembersOnly title={m.netwerken_members_only_members()} access={access} />
        )
      }
    </Part>
  );
}

function Leden({ slug }: { slug: string }) {
  const members = useInfiniteQuery(netwerkMembersQuery(slug));
  if (members.isPending) return <LoadingState kind="rows" />;
  if (members.isError) return <Failure error={members.error} onRetry={() => void members.refetch()} />;
  const found = members.data.pages.flatMap(({ netwerk }) => netwerk?.members.nodes ?? []);
  const total = members.data.pages[0]?.netwerk?.members.totalCount ?? 0;
  return (
    <Stack>
      <Heading level={2}>{m.netwerken_members({ count: total })}</Heading>
      <NetwerkMembers members={found} />
      <ShowMore
        shown={found.length}
        total={total}
        busy={members.isFetchingNextPage}
        onMore={members.hasNextPage ? () => void members.fetchNextPage() : undefined}
      />
    </Stack>
  );
}

/** Who asks to come in; for who decides about it. */
export function VerzoekenPart() {
  const { slug } = route.useParams();
  const client = useQueryClient();
  const requests = useInfiniteQuery(netwerkRequestsQuery(slug));
  if (requests.isPending) return <LoadingState kind="rows" />;
  if (requests.isError) return <Failure error={requests.error} onRetry={() => void requests.refetch()} />;
  const found = requests.data.pages.flatMap(({ netwerk }) => netwerk?.requests.nodes ?? []);
  const decide = async (membershipId: string, admit: boolean, reason: string | null) => {
    await gqlFetch(DecideMembershipDocument, { membershipId, admit, reason });
    await invalidate(client, NetwerkRequestsDocument, NetwerkMembersDocument, NetwerkDocument);
  };
  return (
    <Stack>
      <Heading level={2}>{m.netwerken_requests_title()}</Heading>
      <DecideRequests
        requests={found.map(({ id, since, persoon }) => ({ id, since, name: persoon.name, detail: workOf(persoon) }))}
        decide={decide}
      />
      {found.length === 0 && (
        <EmptyState title={m.netwerken_requests_empty()} headingLevel={3}>
          <Paragraph>{m.netwerken_requests_empty_body()}</Paragraph>
        </EmptyState>
      )}
      <ShowMore
        shown={found.length}
        total={requests.data.pages[0]?.netwerk?.requests.totalCount ?? 0}
        busy={requests.isFetchingNextPage}
        onMore={requests.hasNextPage ? () => void requests.fetchNextPage() : undefined}
      />
    </Stack>
  );
}

/** Said honestly: there is something, and it is not for everyone. The way in stands above, with the name. */
function MembersOnly({ title, access }: { title: string; access: NetwerkHead['access'] }) {
  return (
    <EmptyState title={title}>
      <Paragraph>
        {access === 'INVITE_ONLY' ? m.netwerken_members_only_invite() : m.netwerken_members_only_body()}
      </Paragraph>
    </EmptyState>
  );
}
