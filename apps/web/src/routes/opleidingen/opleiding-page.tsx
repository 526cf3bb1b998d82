import { isGqlError } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { OpleidingView } from '../../features/opleidingen/opleiding-view.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { opleidingQuery } from './routes.js';

const route = getRouteApi('/opleidingen/$slug');

/** One opleiding. */
export function OpleidingPage() {
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(opleidingQuery(slug));
  const crumbs = [{ to: '/opleidingen', label: m.opleidingen_title() }];
  if (isGqlError(error, 'NOT_FOUND') || data?.opleiding === null) throw notFound();
  if (error && !data) {
    return (
      <>
        <PageHeader title={m.opleidingen_one()} crumbs={crumbs} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data?.opleiding) return <LoadingState kind="page" />;
  const { opleiding } = data;
  return (
    <>
      <PageHeader
        title={opleiding.title}
        kicker={m.opleidingen_kicker({ aanbieder: opleiding.aanbieder.name })}
        lead={opleiding.summary}
        crumbs={crumbs}
      />
      <OpleidingView opleiding={opleiding} />
    </>
  );
}
