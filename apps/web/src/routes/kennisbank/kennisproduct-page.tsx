import { isGqlError } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { KennisproductView } from '../../features/kennisbank/kennisproduct-view.js';
import { soortAndYear } from '../../features/kennisbank/kennisproduct-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennisproductQuery } from './routes.js';

const route = getRouteApi('/kennisbank/$slug');

/** One item of the kennisbank. */
export function KennisproductPage() {
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(kennisproductQuery(slug));
  const crumbs = [{ to: '/kennisbank', label: m.kennisbank_title() }];
  if (isGqlError(error, 'NOT_FOUND') || data?.kennisproduct === null) throw notFound();
  if (error && !data) {
    return (
      <>
        <PageHeader title={m.kennisbank_one()} crumbs={crumbs} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data?.kennisproduct) return <LoadingState kind="page" />;
  const { kennisproduct } = data;
  return (
    <>
      <PageHeader
        title={kennisproduct.title}
        kicker={soortAndYear(kennisproduct.soort, kennisproduct.publishedOn)}
        crumbs={crumbs}
      />
      <KennisproductView kennisproduct={kennisproduct} />
    </>
  );
}
