import { isGqlError } from '@academie/web-api';
import { Columns, EmptyState, LoadingState, Paragraph, Stack, StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { GesprekkenPanel } from '../../features/gesprekken/gesprekken-panel.js';
import { WerkgroepFacts } from '../../features/werkgroepen/werkgroep-facts.js';
import { WerkgroepGoals } from '../../features/werkgroepen/werkgroep-goals.js';
import { WerkgroepMembers } from '../../features/werkgroepen/werkgroep-members.js';
import { WerkgroepMembership } from '../../features/werkgroepen/werkgroep-membership.js';
import { WerkgroepPhases } from '../../features/werkgroepen/werkgroep-phases.js';
import { werkgroepQuery } from '../../features/werkgroepen/werkgroep-queries.js';
import { WerkgroepRequests } from '../../features/werkgroepen/werkgroep-requests.js';
import { standing } from '../../features/werkgroepen/werkgroep-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/werkgroepen/$slug');
const crumbs = () => [{ to: '/werkgroepen', label: m.werkgroepen_title() }];

/** One werkgroep: its way, its goals, its people and what they say. */
export function WerkgroepPage() {
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(werkgroepQuery(slug));
  const werkgroep = data?.werkgroep;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (error && !werkgroep) {
    return (
      <>
        <PageHeader title={m.werkgroepen_one()} crumbs={crumbs()} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!werkgroep) return <LoadingState kind="page" />;
  const { name, summary, ruimteId, viewerCan, viewerMembership } = werkgroep;
  const badge = standing(viewerMembership);
  return (
    <>
      <PageHeader title={name} kicker={m.werkgroepen_kicker()} lead={summary} crumbs={crumbs()}>
        {badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        <WerkgroepMembership key={werkgroep.id} werkgroep={werkgroep} />
      </PageHeader>
      <Stack gap="wide">
        <WerkgroepPhases phases={werkgroep.phases} />
        <Columns aside>
          <Stack gap="wide">
            <WerkgroepGoals goals={werkgroep.goals} />
            {viewerCan.decideMemberships && <WerkgroepRequests slug={slug} />}
            {viewerCan.readGesprekken ? (
              <GesprekkenPanel ruimteId={ruimteId} mayStart={viewerCan.writeGesprekken} />
            ) : (
              <EmptyState title={m.werkgroepen_members_only()}>
                <Paragraph>{m.werkgroepen_members_only_body()}</Paragraph>
              </EmptyState>
            )}
            {viewerCan.seeMembers && <WerkgroepMembers slug={slug} />}
          </Stack>
          <WerkgroepFacts werkgroep={werkgroep} />
        </Columns>
      </Stack>
    </>
  );
}
