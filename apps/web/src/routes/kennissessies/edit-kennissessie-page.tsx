import { GqlError, isGqlError } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Stack } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EditKennissessie } from '../../features/kennissessies/form/edit-kennissessie.js';
import type { Impact } from '../../features/kennissessies/form/form-values.js';
import { usePlanning } from '../../features/kennissessies/use-planning.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery, kennissessieThemasQuery } from './queries.js';

const route = getRouteApi('/kennissessies/$id/bewerken');

/** Changing a session, for those who organise it. */
export function EditKennissessiePage() {
  const { id } = route.useParams();
  const session = useQuery(kennissessieQuery(id));
  const [wrong, setWrong] = useState(false);
  if (isGqlError(session.error, 'NOT_FOUND')) throw notFound();
  const title = m.kennissessies_edit_title();
  const found = session.data?.kennissessie;
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={wrong ? m.kennissessies_error_prefix({ title }) : title}
        lead={found?.title}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          ...(found ? [{ to: `/kennissessies/${id}`, label: found.title }] : []),
        ]}
      />
      <Stack>
        {session.isError && <Failure error={session.error} onRetry={() => void session.refetch()} />}
        {session.isPending && <LoadingState kind="rows" count={6} />}
        {found && <Form key={id} session={found} onProblems={setWrong} />}
      </Stack>
    </>
  );
}

function savedText(invited: number, sessions: number): string {
  if (sessions > 1) return m.reeks_saved({ count: sessions });
  return invited > 0 ? m.kennissessies_saved_moved({ count: invited }) : m.kennissessies_saved();
}

type FormProps = { session: KennissessieDetailFragment; onProblems: (any: boolean) => void };

function Form({ session, onProblems }: FormProps) {
  const planning = usePlanning();
  const themas = useQuery(kennissessieThemasQuery);
  const navigate = useNavigate();
  const client = useQueryClient();
  if (!session.viewerCan.edit) {
    const closed = session.viewerCan.seeAttendees;
    return (
      <Failure
        error={new GqlError('FORBIDDEN', closed ? m.kennissessies_closed_edit() : m.kennissessies_may_not_edit())}
      />
    );
  }
  if (themas.isError) return <Failure error={themas.error} onRetry={() => void themas.refetch()} />;
  if (!planning || !themas.data) return <LoadingState kind="rows" count={6} />;
  const toSession = (kennissessie: KennissessieDetailFragment, { invited }: Impact, sessions: number) => {
    client.setQueryData(kennissessieQuery(kennissessie.id).queryKey, { kennissessie });
    void client.invalidateQueries({ refetchType: 'none' });
    void navigate({
      to: '/kennissessies/$id',
      params: { id: kennissessie.id },
      replace: true,
      state: {
        kennissessieSaved: savedText(invited, sessions),
      },
    });
  };
  return (
    <EditKennissessie
      session={session}
      themas={themas.data.themas}
      netwerken={planning.netwerken}
      onProblems={onProblems}
      onSaved={toSession}
    />
  );
}
