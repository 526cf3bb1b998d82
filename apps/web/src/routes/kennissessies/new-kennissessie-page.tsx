import { GqlError, useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { NewKennissessie } from '../../features/kennissessies/form/new-kennissessie.js';
import { usePlanning } from '../../features/kennissessies/use-planning.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery, kennissessieThemasQuery } from './queries.js';

/** Planning a session, for those who may. */
export function NewKennissessiePage() {
  const [wrong, setWrong] = useState(false);
  const title = m.kennissessies_new_title();
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={wrong ? m.kennissessies_error_prefix({ title }) : title}
        lead={m.kennissessies_new_lead()}
        crumbs={[{ to: '/kennissessies', label: m.kennissessies_title() }]}
      />
      <Narrow>
        <Form onProblems={setWrong} />
      </Narrow>
    </>
  );
}

function Form({ onProblems }: { onProblems: (any: boolean) => void }) {
  const viewer = useViewer();
  const planning = usePlanning();
  const themas = useQuery(kennissessieThemasQuery);
  const navigate = useNavigate();
  const client = useQueryClient();
  if (viewer === null) return <Failure error={new GqlError('UNAUTHENTICATED', '')} />;
  if (themas.isError) return <Failure error={themas.error} onRetry={() => void themas.refetch()} />;
  if (!planning || !themas.data) return <LoadingState kind="rows" count={6} />;
  if (!planning.mayPlan) return <Failure error={new GqlError('FORBIDDEN', m.kennissessies_may_not_plan())} />;
  const toSession = (kennissessie: KennissessieDetailFragment) => {
    client.setQueryData(kennissessieQuery(kennissessie.id).queryKey, { kennissessie });
    void client.invalidateQueries({ refetchType: 'none' });
    // In place of the form: who goes back must not find it again, filled in and all.
    void navigate({ to: '/kennissessies/$id', params: { id: kennissessie.id }, replace: true });
  };
  return (
    <NewKennissessie
      themas={themas.data.themas}
      netwerken={planning.netwerken}
      onProblems={onProblems}
      onSaved={toSession}
    />
  );
}
