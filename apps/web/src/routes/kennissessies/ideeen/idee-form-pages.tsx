import { GqlError, gqlFetch, isGqlError, useViewer } from '@academie/web-api';
import {
  CreateSessieIdeeDocument,
  type SessieIdeeDetailFragment,
  UpdateSessieIdeeDocument,
} from '@academie/web-api/gql';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { emptyForm } from '../../../features/kennissessies/form/form-values.js';
import { IdeeForm } from '../../../features/kennissessies/ideeen/idee-form.js';
import { ideeQuery } from '../../../features/kennissessies/ideeen/idee-queries.js';
import { formOfIdee, toIdeeInput } from '../../../features/kennissessies/ideeen/idee-values.js';
import { PlanForm } from '../../../features/kennissessies/ideeen/plan-form.js';
import { useShowIdee } from '../../../features/kennissessies/ideeen/use-show-idee.js';
import { usePlanning } from '../../../features/kennissessies/use-planning.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { PageHeader } from '../../../shared/page-header.js';
import { kennissessieQuery, kennissessieThemasQuery } from '../queries.js';
import { ideeCrumbs } from './crumbs.js';

const editRoute = getRouteApi('/kennissessies/ideeen/$ideeId/bewerken');
const dateRoute = getRouteApi('/kennissessies/ideeen/$ideeId/datum');

/** Asking who wants to come, before there is a date. */
export function NewIdeePage() {
  const toIdee = useToIdee();
  return (
    <FormPage title={m.aanmelden_idee_new_title()} lead={m.aanmelden_idee_new_lead()} idee={null}>
      {(choices) =>
        choices.mayPlan ? (
          <IdeeForm
            {...choices}
            initial={emptyForm}
            action={m.aanmelden_idee_publish()}
            send={async (values) =>
              toIdee((await gqlFetch(CreateSessieIdeeDocument, { input: toIdeeInput(values) })).createSessieIdee)
            }
          />
        ) : (
          <Failure error={new GqlError('FORBIDDEN', m.kennissessies_may_not_plan())} />
        )
      }
    </FormPage>
  );
}

/** Describing it better, for those who run it. */
export function EditIdeePage() {
  const { ideeId } = editRoute.useParams();
  const toIdee = useToIdee();
  return (
    <WithIdee ideeId={ideeId} title={m.aanmelden_idee_edit_title()} allowed={({ viewerCan }) => viewerCan.edit}>
      {(idee, choices) => (
        <IdeeForm
          key={ideeId}
          {...choices}
          netwerken={withOwn(choices.netwerken, idee.netwerk)}
          initial={formOfIdee(idee)}
          action={m.aanmelden_idee_save()}
          send={async (values) =>
            toIdee(
              (await gqlFetch(UpdateSessieIdeeDocument, { id: ideeId, input: toIdeeInput(values) })).updateSessieIdee,
            )
          }
        />
      )}
    </WithIdee>
  );
}

/** Giving it a date: it becomes a draft of a session. */
export function IdeeDatePage() {
  const { ideeId } = dateRoute.useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <WithIdee
      ideeId={ideeId}
      title={m.aanmelden_idee_date_title()}
      lead={m.aanmelden_idee_date_lead()}
      allowed={({ viewerCan }) => viewerCan.plan}
    >
      {(idee, choices) => (
        <PlanForm
          key={ideeId}
          {...choices}
          idee={idee}
          onSaved={(kennissessie) => {
            client.setQueryData(kennissessieQuery(kennissessie.id).queryKey, { kennissessie });
            void client.invalidateQueries({ refetchType: 'none' });
            void navigate({
              to: '/kennissessies/$id',
              params: { id: kennissessie.id },
              replace: true,
              state: { kennissessieSaved: m.aanmelden_idee_date_done() },
            });
          }}
        />
      )}
    </WithIdee>
  );
}

type Choices = Pick<Parameters<typeof IdeeForm>[0], 'themas' | 'netwerken'> & { mayPlan: boolean };
type Idee = SessieIdeeDetailFragment;

type FormPageProps = {
  title: string;
  lead?: string | undefined;
  idee: Idee | null;
  children: (choices: Choices) => ReactNode;
};

function FormPage({ title, lead, idee, children }: FormPageProps) {
  const viewer = useViewer();
  const planning = usePlanning();
  const themas = useQuery(kennissessieThemasQuery);
  return (
    <>
      <PageHeader title={title} lead={lead ?? idee?.title} crumbs={ideeCrumbs(idee)} />
      <Narrow>
        {viewer === null ? (
          <Failure error={new GqlError('UNAUTHENTICATED', '')} />
        ) : themas.isError ? (
          <Failure error={themas.error} onRetry={() => void themas.refetch()} />
        ) : planning && themas.data ? (
          children({ themas: themas.data.themas, ...planning })
        ) : (
          <LoadingState kind="rows" count={4} />
        )}
      </Narrow>
    </>
  );
}

type WithIdeeProps = {
  ideeId: string;
  title: string;
  lead?: string;
  allowed: (idee: Idee) => boolean;
  children: (idee: Idee, choices: Choices) => ReactNode;
};

function WithIdee({ ideeId, title, lead, allowed, children }: WithIdeeProps) {
  const { data, error, refetch } = useQuery(ideeQuery(ideeId));
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  const idee = data?.sessieIdee ?? null;
  return (
    <FormPage title={title} lead={lead} idee={idee}>
      {(choices) => {
        if (!idee) {
          return error ? (
            <Failure error={error} onRetry={() => void refetch()} />
          ) : (
            <LoadingState kind="rows" count={4} />
          );
        }
        if (!allowed(idee)) return <Failure error={new GqlError('FORBIDDEN', m.aanmelden_idee_may_not())} />;
        return children(idee, choices);
      }}
    </FormPage>
  );
}

/** What comes after saving: the page of the session without a date, which says so. */
function useToIdee() {
  const show = useShowIdee();
  const navigate = useNavigate();
  return (idee: Idee) => () => {
    show(idee);
    void navigate({
      to: '/kennissessies/ideeen/$ideeId',
      params: { ideeId: idee.id },
      replace: true,
      state: { kennissessieSaved: m.aanmelden_idee_saved() },
    });
  };
}

function withOwn(netwerken: Choices['netwerken'], own: Idee['netwerk']): Choices['netwerken'] {
  return own && netwerken.every(({ id }) => id !== own.id) ? [...netwerken, own] : netwerken;
}
