import { GqlError, isGqlError } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Room, type RoomGroup, StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound, Outlet, useRouterState } from '@tanstack/react-router';
import { statusBadge, whenText } from '../../../features/kennissessies/kennissessie-words.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { RoomLink } from '../../../shared/links.js';
import { PageHeader } from '../../../shared/page-header.js';
import { kennissessieQuery } from '../queries.js';
import { type OrganiseGroup, type OrganisePart, organiseGroups } from './organise-parts.js';

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
  return <OrganiseRoom key={id} session={session} />;
}

function OrganiseRoom({ session }: { session: KennissessieDetailFragment }) {
  const groups = groupsFor(session);
  const open = useOpenPart(groups)?.label() ?? '';
  const badge = statusBadge(session);
  return (
    <>
      <PageHeader
        title={m.organiseren_title()}
        documentTitle={m.organiseren_document_title({ part: open, title: session.title })}
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
        <Room label={m.organiseren_tabs()} current={open} groups={groups.map((group) => linksOf(group, session.id))}>
          <Outlet />
        </Room>
      ) : (
        <Failure error={new GqlError('FORBIDDEN', m.organiseren_may_not())} />
      )}
    </>
  );
}

function groupsFor(session: KennissessieDetailFragment): OrganiseGroup[] {
  return organiseGroups
    .map((group) => ({ ...group, parts: group.parts.filter(({ shown }) => shown(session)) }))
    .filter(({ parts }) => parts.length > 0);
}

function linksOf({ id: groupId, title, parts }: OrganiseGroup, id: string): RoomGroup {
  const links = parts.map(({ to, label }) => (
    <RoomLink key={to} to={to} params={{ id }} activeOptions={{ exact: true }}>
      {label()}
    </RoomLink>
  ));
  return title ? { id: groupId, title: title(), links } : { id: groupId, links };
}

function useOpenPart(groups: readonly OrganiseGroup[]): OrganisePart | undefined {
  const part = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.split('/').at(4) ?? '' });
  return groups.flatMap(({ parts }) => parts).find(({ to }) => (to.split('/').at(4) ?? '') === part);
}
