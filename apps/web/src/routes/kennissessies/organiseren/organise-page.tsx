import { GqlError, isGqlError } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, StatusBadge, TabList } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound, Outlet, useRouterState } from '@tanstack/react-router';
import { statusBadge, whenText } from '../../../features/kennissessies/kennissessie-words.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { TabLink } from '../../../shared/links.js';
import { PageHeader } from '../../../shared/page-header.js';
import { kennissessieQuery } from '../queries.js';
import { type OrganiseTab, organiseTabs } from './organise-tabs.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** The room of those who organise a session. Others hear that it is not for them. */
export function OrganisePage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(kennissessieQuery(id));
  const session = data?.kennissessie;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (error && !session) {
    return (
      <>
        <PageHeader title={m.organiseren_title()} crumbs={[{ to: '/kennissessies', label: m.kennissessies_title() }]} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!session) return <LoadingState kind="page" />;
  return <Room key={id} session={session} />;
}

function Room({ session }: { session: KennissessieDetailFragment }) {
  const tabs = organiseTabs.filter(({ shown }) => shown(session));
  const open = useOpenTab(tabs);
  const badge = statusBadge(session);
  return (
    <>
      <PageHeader
        title={m.organiseren_title()}
        documentTitle={m.organiseren_document_title({ part: open?.label() ?? '', title: session.title })}
        kicker={session.title}
        lead={whenText(session)}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          { to: `/kennissessies/${session.id}`, label: session.title },
        ]}
      >
        {badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
      </PageHeader>
      {session.viewerCan.seeAttendees ? (
        <>
          <Tabs id={session.id} tabs={tabs} />
          <Outlet />
        </>
      ) : (
        <Failure error={new GqlError('FORBIDDEN', m.organiseren_may_not())} />
      )}
    </>
  );
}

function Tabs({ id, tabs }: { id: string; tabs: readonly OrganiseTab[] }) {
  return (
    <TabList label={m.organiseren_tabs()}>
      {tabs.map(({ to, label }) => (
        <TabLink key={to} to={to} params={{ id }} activeOptions={{ exact: true }}>
          {label()}
        </TabLink>
      ))}
    </TabList>
  );
}

function useOpenTab(tabs: readonly OrganiseTab[]): OrganiseTab | undefined {
  const part = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.split('/').at(4) ?? '' });
  return tabs.find(({ to }) => (to.split('/').at(4) ?? '') === part);
}
