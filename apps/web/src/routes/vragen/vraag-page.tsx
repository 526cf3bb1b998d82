import { isGqlError } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { GesprekkenPanel } from '../../features/gesprekken/gesprekken-panel.js';
import { leervraagQuery } from '../../features/loket/leervraag-query.js';
import { VraagBadges } from '../../features/loket/vraag/vraag-parts.js';
import { VraagView } from '../../features/loket/vraag/vraag-view.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { answerField } from './answer-field.js';

const route = getRouteApi('/vragen/$id');

/** One question: for who asked it, and for who answers it. */
export function VraagPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(leervraagQuery(id));
  const crumbs = [{ to: '/vragen', label: m.nav_vragen() }];
  if (isGqlError(error, 'NOT_FOUND') || data?.leervraag === null) throw notFound();
  if (error && !data) {
    return (
      <>
        <PageHeader title={m.loket_vraag_one()} crumbs={crumbs} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data?.leervraag) return <LoadingState kind="page" />;
  const { leervraag } = data;
  return (
    <>
      <PageHeader title={leervraag.subject} kicker={leervraag.number} crumbs={crumbs}>
        <VraagBadges leervraag={leervraag} />
      </PageHeader>
      <VraagView
        leervraag={leervraag}
        renderField={answerField}
        gesprekken={<GesprekkenPanel ruimteId={leervraag.ruimteId} mayStart={leervraag.viewerCan.writeGesprekken} />}
      />
    </>
  );
}
