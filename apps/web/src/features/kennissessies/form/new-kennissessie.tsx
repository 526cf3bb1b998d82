import { gqlFetch, isGqlError } from '@academie/web-api';
import {
  CreateKennissessieDocument,
  type KennissessieDetailFragment,
  type KennissessieInput,
  type KennissessieThemasQuery,
} from '@academie/web-api/gql';
import { Button, Columns, type FieldProblem, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { PlanningHelp } from '../planning-help/planning-help.js';
import type { NetwerkChoice } from '../use-planning.js';
import { checkForm, emptyForm } from './form-values.js';
import { KennissessieForm } from './kennissessie-form.js';
import { LeaveDialog } from './leave-dialog.js';
import { SaveFailure } from './save-failure.js';
import { useLeaveGuard } from './use-leave-guard.js';

type NewKennissessieProps = {
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  onProblems: (any: boolean) => void;
  onSaved: (session: KennissessieDetailFragment) => void;
};

/** A new session. It is saved as a draft; its own page then offers to publish it. */
export function NewKennissessie({ themas, netwerken, onProblems, onSaved }: NewKennissessieProps) {
  const [values, setValues] = useState(emptyForm);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const guard = useLeaveGuard(values !== emptyForm);
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    onProblems(found.length > 0);
  };
  const create = useMutation({
    mutationFn: async (input: KennissessieInput) =>
      (await gqlFetch(CreateKennissessieDocument, { input })).createKennissessie,
    onSuccess: (session) => {
      guard.allow();
      onSaved(session);
    },
    onError: (error) => {
      if (isGqlError(error)) show(error.fields);
    },
  });
  const save = () => {
    // Pressed again while it is on its way: there would be two sessions.
    if (create.isPending) return;
    const checked = checkForm(values);
    show('problems' in checked ? checked.problems : []);
    if ('input' in checked) create.mutate(checked.input);
  };
  return (
    <>
      <Columns aside>
        <KennissessieForm
          values={values}
          onChange={setValues}
          problems={problems}
          themas={themas}
          netwerken={netwerken}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <SaveFailure error={create.error} />
          <Row>
            <Button type="submit" purpose="primary" busy={create.isPending}>
              {create.isPending ? m.kennissessies_saving() : m.kennissessies_save_draft()}
            </Button>
          </Row>
        </KennissessieForm>
        <PlanningHelp values={values} kennissessieId={null} />
      </Columns>
      <LeaveDialog guard={guard} />
    </>
  );
}
