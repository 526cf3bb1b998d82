import { gqlFetch, isGqlError } from '@academie/web-api';
import {
  CopyKennissessieDocument,
  CreateKennissessieDocument,
  type KennissessieDetailFragment,
  type KennissessieInput,
  type KennissessieThemasQuery,
  PlanReeksDocument,
  type ReeksRuleInput,
  type ReeksViewFragment,
} from '@academie/web-api/gql';
import { Button, Columns, type FieldProblem, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { PlanningHelp } from '../planning-help/planning-help.js';
import { PlanReeksFields } from '../reeks/plan-reeks.js';
import { checkReeks, type ReeksValues } from '../reeks/reeks-values.js';
import type { NetwerkChoice } from '../use-planning.js';
import { checkForm, copyOf, emptyForm } from './form-values.js';
import { KennissessieForm } from './kennissessie-form.js';
import { LeaveDialog } from './leave-dialog.js';
import { SaveFailure } from './save-failure.js';
import { useLeaveGuard } from './use-leave-guard.js';

type NewKennissessieProps = {
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  onProblems: (any: boolean) => void;
  /** The session that this will be a copy of: everything is filled in but the time. */
  original?: KennissessieDetailFragment | undefined;
  onSaved: (session: KennissessieDetailFragment) => void;
  onReeksSaved: (reeks: ReeksViewFragment) => void;
};

type Planned = { input: KennissessieInput; rule?: ReeksRuleInput };

/** A new session. It is saved as a draft; its own page then offers to publish it. */
export function NewKennissessie(props: NewKennissessieProps) {
  const { themas, netwerken, original, onProblems, onSaved, onReeksSaved } = props;
  const [initial] = useState(() => (original ? copyOf(original) : emptyForm));
  const [values, setValues] = useState(initial);
  const [reeks, setReeks] = useState<ReeksValues | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const guard = useLeaveGuard(values !== initial || reeks !== null);
  useFocusOnDate(original !== undefined);
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    onProblems(found.length > 0);
  };
  const create = useMutation({
    mutationFn: async ({ input, rule }: Planned) => {
      if (rule) {
        const without = [...(reeks?.without ?? [])];
        return { reeks: (await gqlFetch(PlanReeksDocument, { input, rule, without })).planReeks };
      }
      return {
        session: original
          ? (await gqlFetch(CopyKennissessieDocument, { id: original.id, input })).copyKennissessie
          : (await gqlFetch(CreateKennissessieDocument, { input })).createKennissessie,
      };
    },
    onSuccess: (saved) => {
      guard.allow();
      if (saved.reeks) onReeksSaved(saved.reeks);
      else onSaved(saved.session);
    },
    onError: (error) => {
      if (isGqlError(error)) show(error.fields);
    },
  });
  const save = () => {
    // Pressed again while it is on its way: there would be two sessions.
    if (create.isPending) return;
    const checked = checkForm(values);
    const rule = reeks ? checkReeks(reeks) : null;
    show([...('problems' in checked ? checked.problems : []), ...(rule && 'problems' in rule ? rule.problems : [])]);
    if (!('input' in checked) || (rule && 'problems' in rule)) return;
    create.mutate({ input: checked.input, ...(rule && { rule: rule.rule }) });
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
          timing={
            original
              ? undefined
              : (errors) => <PlanReeksFields form={values} values={reeks} errors={errors} onChange={setReeks} />
          }
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <SaveFailure error={create.error} />
          <Row>
            <Button type="submit" purpose="primary" busy={create.isPending}>
              {create.isPending
                ? m.kennissessies_saving()
                : reeks
                  ? m.reeks_save_drafts()
                  : m.kennissessies_save_draft()}
            </Button>
          </Row>
        </KennissessieForm>
        <PlanningHelp values={values} kennissessieId={null} />
      </Columns>
      <LeaveDialog guard={guard} />
    </>
  );
}

/** Of a copy only the date is missing, so that is where one begins; after the page itself has taken the focus. */
function useFocusOnDate(wanted: boolean): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useEffect(() => {
    if (wanted && pathname) document.querySelector<HTMLInputElement>('form input[type="date"]')?.focus();
  }, [wanted, pathname]);
}
