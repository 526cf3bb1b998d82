import { isGqlError } from '@academie/web-api';
import type { SessieIdeeDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Stack, StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound, useLocation } from '@tanstack/react-router';
import { ideeBadge } from '../../../features/kennissessies/ideeen/idee-card.js';
import { IdeeOrganise } from '../../../features/kennissessies/ideeen/idee-organise.js';
import { ideeQuery } from '../../../features/kennissessies/ideeen/idee-queries.js';
import { IdeeView } from '../../../features/kennissessies/ideeen/idee-view.js';
import { InterestedList } from '../../../features/kennissessies/ideeen/interested-list.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { PageHeader } from '../../../shared/page-header.js';
import { ideeCrumbs } from './crumbs.js';

const route = getRouteApi('/kennissessies/ideeen/$ideeId');

/** One session without a date. */
export function IdeePage() {
  const { ideeId } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(ideeQuery(ideeId));
  if (isPending) return <LoadingState kind="page" />;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (!data) {
    return (
      <>
        <PageHeader title={m.error_title()} crumbs={ideeCrumbs()} />
        <Failure error={error} titleSaid onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data.sessieIdee) throw notFound();
  return <Idee key={ideeId} idee={data.sessieIdee} />;
}

function Idee({ idee }: { idee: SessieIdeeDetailFragment }) {
  const saved = useLocation({ select: ({ state }) => state.kennissessieSaved ?? null });
  const badge = ideeBadge(idee);
  return (
    <article>
      <PageHeader
        title={idee.title}
        kicker={idee.netwerk?.name ?? idee.themas.map(({ name }) => name).join(' · ')}
        lead={m.aanmelden_idee_interested({ count: idee.interestedCount })}
        crumbs={ideeCrumbs()}
      >
        {badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        <IdeeOrganise idee={idee} saved={saved} />
      </PageHeader>
      <Stack gap="wide">
        <IdeeView idee={idee} />
        {idee.viewerCan.seeInterested && <InterestedList ideeId={idee.id} />}
      </Stack>
    </article>
  );
}
