import { isGqlError } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { SubmittedView } from '../../features/loket/intake/submitted-view.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { submittedQuery } from './routes.js';

const route = getRouteApi('/stel-een-vraag/verstuurd/$id');

/** The question has been sent. */
export function VerstuurdPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(submittedQuery(id));
  if (isGqlError(error, 'NOT_FOUND') || data?.leervraag === null) throw notFound();
  if (data?.leervraag) return <SubmittedView leervraag={data.leervraag} />;
  if (!error) return <LoadingState kind="page" />;
  return (
    <>
      <PageHeader title={m.loket_sent_title()} crumbs={[]} />
      <Failure error={error} onRetry={() => void refetch()} />
    </>
  );
}
