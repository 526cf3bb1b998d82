import { gqlFetch, isGqlError } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  type KennissessieInput,
  type KennissessieThemasQuery,
  PlanSessieIdeeDocument,
  type SessieIdeeDetailFragment,
} from '@academie/web-api/gql';
import { Button, type FieldProblem, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { checkForm } from '../form/form-values.js';
import { KennissessieForm } from '../form/kennissessie-form.js';
import { LeaveDialog } from '../form/leave-dialog.js';
import { SaveFailure } from '../form/save-failure.js';
import { useLeaveGuard } from '../form/use-leave-guard.js';
import type { NetwerkChoice } from '../use-planning.js';
import { formOfIdee } from './idee-values.js';

type PlanFormProps = {
  idee: SessieIdeeDetailFragment;
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  onSaved: (session: KennissessieDetailFragment) => void;
};

/** The form of a session, filled in with what was known without a date. */
export function PlanForm({ idee, themas, netwerken, onSaved }: PlanFormProps) {
  const [original] = useState(() => formOfIdee(idee));
  const [values, setValues] = useState(original);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const guard = useLeaveGuard(values !== original);
  const plan = useMutation({
    mutationFn: async (input: KennissessieInput) =>
      (await gqlFetch(PlanSessieIdeeDocument, { id: idee.id, input })).planSessieIdee,
    onSuccess: (session) => {
      guard.allow();
      onSaved(session);
    },
    onError: (error) => {
      if (isGqlError(error)) setProblems(error.fields);
    },
  });
  const own = idee.netwerk;
  return (
    <>
      <KennissessieForm
        values={values}
        onChange={setValues}
        problems={problems}
        themas={themas}
        netwerken={own && netwerken.every(({ id }) => id !== own.id) ? [...netwerken, own] : netwerken}
        onSubmit={(event) => {
          event.preventDefault();
          // Pressed again while it is on its way: there would be two sessions.
          if (plan.isPending) return;
          const checked = checkForm(values);
          setProblems('problems' in checked ? checked.problems : []);
          if ('input' in checked) plan.mutate(checked.input);
        }}
      >
        <SaveFailure error={plan.error} />
        {idee.interestedCount > 0 && (
          <Paragraph>{m.aanmelden_idee_date_note({ count: idee.interestedCount })}</Paragraph>
        )}
        <Row>
          <Button type="submit" purpose="primary" busy={plan.isPending}>
            {plan.isPending ? m.kennissessies_saving() : m.aanmelden_idee_date_save()}
          </Button>
        </Row>
      </KennissessieForm>
      <LeaveDialog guard={guard} />
    </>
  );
}
