import { isGqlError } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Stack, StatusBadge } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound, useLocation } from '@tanstack/react-router';
import { GesprekkenPanel } from '../../features/gesprekken/gesprekken-panel.js';
import { KennissessieView } from '../../features/kennissessies/detail/kennissessie-view.js';
import { OrganiseBar } from '../../features/kennissessies/detail/organise-bar.js';
import { placeText, statusBadge, whenText } from '../../features/kennissessies/kennissessie-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery } from './queries.js';

const route = getRouteApi('/kennissessies/$id');
const above = [{ to: '/kennissessies', label: m.kennissessies_title() }];

/** One session, with the reader's place in it. */
export function KennissessiePage() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(kennissessieQuery(id));
  if (isPending) return <LoadingState kind="page" />;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  // An answer that is there stays, also when asking again failed.
  if (!data) {
    return (
      <>
        <PageHeader title={m.error_title()} crumbs={above} />
        <Failure error={error} titleSaid onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data.kennissessie) throw notFound();
  return <Session key={id} session={data.kennissessie} />;
}

function Session({ session }: { session: KennissessieDetailFragment }) {
  const saved = useLocation({ select: ({ state }) => state.kennissessieSaved ?? null });
  const badge = statusBadge(session);
  const { viewerCan, status, ruimteId } = session;
  return (
    <article>
      <PageHeader
        title={session.title}
        kicker={session.netwerk?.name ?? session.themas.map(({ name }) => name).join(' · ')}
        lead={`${capital(whenText(session))}. ${placeText(session)}.`}
        crumbs={above}
      >
        {badge && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
        <OrganiseBar session={session} saved={saved} />
      </PageHeader>
      <Stack gap="wide">
        <KennissessieView session={session} />
        {viewerCan.readGesprekken && status !== 'DRAFT' && (
          <div className="academie-no-print">
            <GesprekkenPanel ruimteId={ruimteId} mayStart={viewerCan.writeGesprekken} />
          </div>
        )}
      </Stack>
    </article>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What to say on the page of a session that was just saved. */
    kennissessieSaved?: string;
  }
}
