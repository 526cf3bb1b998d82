import { GqlError, isGqlError, useViewer } from '@academie/web-api';
import type { ColleagueSeatFragment } from '@academie/web-api/gql';
import { LoadingState, Narrow, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { ColleagueForm } from '../../features/kennissessies/colleagues/colleague-form.js';
import { whenText } from '../../features/kennissessies/kennissessie-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery } from './queries.js';

const route = getRouteApi('/kennissessies/$id/collega');

/** Registering somebody of the own organisation. */
export function ColleaguePage() {
  const { id } = route.useParams();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(kennissessieQuery(id));
  const finish = useFinish(id);
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  const session = data?.kennissessie;
  const organisatie = viewer?.persoon.organisatie?.name;
  return (
    <>
      <PageHeader
        title={m.aanmelden_collega_title()}
        lead={session && m.aanmelden_collega_lead({ title: session.title, when: whenText(session) })}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          ...(session ? [{ to: `/kennissessies/${id}`, label: session.title }] : []),
        ]}
      />
      <Narrow>
        {viewer === null ? (
          <Failure error={new GqlError('UNAUTHENTICATED', '')} />
        ) : !session || viewer === undefined ? (
          error ? (
            <Failure error={error} onRetry={() => void refetch()} />
          ) : (
            <LoadingState kind="rows" count={3} />
          )
        ) : session.viewerCan.registerColleague && organisatie ? (
          <>
            <Paragraph>{m.aanmelden_collega_intro()}</Paragraph>
            <ColleagueForm kennissessieId={id} organisatie={organisatie} onRegistered={finish} />
          </>
        ) : (
          <>
            <Paragraph>{organisatie ? m.aanmelden_collega_closed() : m.aanmelden_collega_nowhere()}</Paragraph>
            <ButtonLink purpose="secondary" to="/kennissessies/$id" params={{ id }}>
              {m.aanmelden_back()}
            </ButtonLink>
          </>
        )}
      </Narrow>
    </>
  );
}

/** Back to the session, which says what came of it. */
function useFinish(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return ({ status, persoon: { name } }: ColleagueSeatFragment) => {
    void client.invalidateQueries();
    void navigate({
      to: '/kennissessies/$id',
      params: { id },
      replace: true,
      state: {
        kennissessieSaved: said[status === 'WAITLISTED' || status === 'REQUESTED' ? status : 'OTHER']({ name }),
      },
    });
  };
}

const said = {
  WAITLISTED: m.aanmelden_collega_done_waiting,
  REQUESTED: m.aanmelden_collega_done_asked,
  OTHER: m.aanmelden_collega_done,
};
