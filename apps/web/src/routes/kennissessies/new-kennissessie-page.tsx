import { GqlError, useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment, ReeksViewFragment } from '@academie/web-api/gql';
import { LoadingState, Stack } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { NewKennissessie } from '../../features/kennissessies/form/new-kennissessie.js';
import { reeksQuery } from '../../features/kennissessies/reeks/reeks-query.js';
import { usePlanning } from '../../features/kennissessies/use-planning.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery, kennissessieThemasQuery } from './queries.js';

const route = getRouteApi('/kennissessies/nieuw');

/** Planning a session, for those who may. */
export function NewKennissessiePage() {
  const [wrong, setWrong] = useState(false);
  const { van } = route.useSearch();
  const original = useQuery({ ...kennissessieQuery(van ?? ''), enabled: van !== undefined }).data?.kennissessie;
  const title = m.kennissessies_new_title();
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={wrong ? m.kennissessies_error_prefix({ title }) : title}
        lead={original ? m.reeks_copy_lead({ title: original.title }) : m.kennissessies_new_lead()}
        crumbs={[{ to: '/kennissessies', label: m.kennissessies_title() }]}
      />
      <Stack>
        {van === undefined || original ? (
          <Form key={van} original={original ?? undefined} onProblems={setWrong} />
        ) : (
          <LoadingState kind="rows" count={6} />
        )}
      </Stack>
    </>
  );
}

type FormProps = { original: KennissessieDetailFragment | undefined; onProblems: (any: boolean) => void };

function Form({ original, onProblems }: FormProps) {
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
  const toReeks = (reeks: ReeksViewFragment) => {
    client.setQueryData(reeksQuery(reeks.id).queryKey, { reeks });
    void client.invalidateQueries({ refetchType: 'none' });
    void navigate({ to: '/kennissessies/reeks/$id', params: { id: reeks.id }, replace: true });
  };
  return (
    <NewKennissessie
      original={original}
      themas={themas.data.themas}
      netwerken={planning.netwerken}
      onProblems={onProblems}
      onSaved={toSession}
      onReeksSaved={toReeks}
    />
  );
}
