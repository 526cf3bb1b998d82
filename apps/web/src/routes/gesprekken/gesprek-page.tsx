import { isGqlError, useViewer } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useState } from 'react';
import { GesprekView } from '../../features/gesprekken/thread/gesprek-view.js';
import { gesprekQuery } from '../../features/gesprekken/thread/thread-query.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/gesprekken/$id');

/** One gesprek. */
export function GesprekPage() {
  const { id } = route.useParams();
  return <Opened key={id} id={id} />;
}

function Opened({ id }: { id: string }) {
  const { bericht } = route.useSearch();
  const viewer = useViewer();
  const { data, error, isFetching, refetch } = useQuery(gesprekQuery(id));
  // What an earlier visit left in the cache does not know what was posted since: wait for the answer, once.
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && data && !isFetching) setOpen(true);

  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (error && !data) {
    return (
      <>
        <PageHeader title={m.gesprekken_one()} crumbs={[]} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const gesprek = data?.gesprek;
  if (!isOpen || !gesprek || !viewer) return <LoadingState kind="page" />;
  const { ruimte, title } = gesprek;
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: ruimte.url, label: ruimte.name }]} />
      <GesprekView gesprek={gesprek} viewer={viewer} berichtId={bericht} />
    </>
  );
}
