import { GqlError, gqlFetch } from '@academie/web-api';
import { CreateSessieIdeeDocument, UpdateSessieIdeeDocument } from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { emptyForm } from '../../../features/kennissessies/form/form-values.js';
import { IdeeForm } from '../../../features/kennissessies/ideeen/idee-form.js';
import { formOfIdee, toIdeeInput } from '../../../features/kennissessies/ideeen/idee-values.js';
import { PlanForm } from '../../../features/kennissessies/ideeen/plan-form.js';
import { useShowIdee } from '../../../features/kennissessies/ideeen/use-show-idee.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { kennissessieQuery } from '../queries.js';
import { type Choices, FormPage, type Idee, WithIdee } from './idee-form-frame.js';

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
