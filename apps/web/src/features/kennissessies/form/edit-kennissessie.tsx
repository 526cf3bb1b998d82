import { gqlFetch, isGqlError } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  type KennissessieInput,
  type KennissessieThemasQuery,
  UpdateKennissessieDocument,
  UpdateReeksDocument,
} from '@academie/web-api/gql';
import { Button, Columns, type FieldProblem, Paragraph, Row } from '@academie/web-ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { PlanningHelp } from '../planning-help/planning-help.js';
import { reeksQuery } from '../reeks/reeks-query.js';
import { onlyThis, ScopeFields } from '../reeks/scope-fields.js';
import { scopeImpact } from '../reeks/scope-impact.js';
import type { NetwerkChoice } from '../use-planning.js';
import { checkForm, formOf, type Impact, impactOf } from './form-values.js';
import { ImpactDialog } from './impact-dialog.js';
import { KennissessieForm } from './kennissessie-form.js';
import { LeaveDialog } from './leave-dialog.js';
import { SaveFailure } from './save-failure.js';
import { useLeaveGuard } from './use-leave-guard.js';

type EditKennissessieProps = {
  session: KennissessieDetailFragment;
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  onProblems: (any: boolean) => void;
  /** `sessions`: how many of a series changed, this one included. */
  onSaved: (session: KennissessieDetailFragment, impact: Impact, sessions: number) => void;
};

type Change = { input: KennissessieInput; impact: Impact & { sessions: number } };

/** A session that is there already. Who gets mail of the change is said before it is saved. */
export function EditKennissessie({ session, themas, netwerken, onProblems, onSaved }: EditKennissessieProps) {
  // What the form began with: a refresh of the session in the background must not touch what is being typed.
  const [original] = useState(() => formOf(session));
  const [values, setValues] = useState(original);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [asking, setAsking] = useState<Change | null>(null);
  const [scope, setScope] = useState(onlyThis);
  const series = session.reeks && session.reeks.count > 1 ? session.reeks : null;
  const reeks = useQuery({ ...reeksQuery(series?.id ?? ''), enabled: series !== null }).data?.reeks;
  const wide = series !== null && scope.scope !== 'THIS';
  const guard = useLeaveGuard(values !== original);
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    onProblems(found.length > 0);
  };
  const update = useMutation({
    mutationFn: async ({ input }: Change) => {
      const { id } = session;
      if (wide) return (await gqlFetch(UpdateReeksDocument, { id, input, ...scope })).updateReeks;
      return { kennissessie: (await gqlFetch(UpdateKennissessieDocument, { id, input })).updateKennissessie, count: 1 };
    },
    onSuccess: ({ kennissessie, count }, { impact }) => {
      guard.allow();
      onSaved(kennissessie, impact, count);
    },
    onError: (error) => {
      if (isGqlError(error)) show(error.fields);
    },
    onSettled: () => setAsking(null),
  });
  const save = () => {
    if (update.isPending) return;
    const checked = checkForm(values);
    show('problems' in checked ? checked.problems : []);
    if (!('input' in checked)) return;
    const { input } = checked;
    const impact =
      wide && reeks ? scopeImpact(session, input, reeks, scope) : { ...impactOf(session, input), sessions: 1 };
    const change = { input, impact };
    if (impact.invited + impact.promoted > 0) setAsking(change);
    else update.mutate(change);
  };
  const own = session.netwerk;
  return (
    <>
      <Columns aside>
        <KennissessieForm
          values={values}
          onChange={setValues}
          problems={problems}
          themas={themas}
          netwerken={own && netwerken.every(({ id }) => id !== own.id) ? [...netwerken, own] : netwerken}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {series && <ScopeFields value={scope} onChange={setScope} />}
          <SaveFailure error={update.error} />
          {session.status === 'PUBLISHED' && <Paragraph>{m.kennissessies_reword_note()}</Paragraph>}
          <Row>
            <Button type="submit" purpose="primary" busy={update.isPending}>
              {update.isPending ? m.kennissessies_saving() : m.kennissessies_save()}
            </Button>
            <ButtonLink purpose="subtle" to="/kennissessies/$id" params={{ id: session.id }}>
              {m.kennissessies_back()}
            </ButtonLink>
          </Row>
        </KennissessieForm>
        <PlanningHelp values={values} kennissessieId={session.id} />
      </Columns>
      <ImpactDialog
        impact={asking?.impact ?? null}
        busy={update.isPending}
        onClose={() => setAsking(null)}
        onSave={() => asking && update.mutate(asking)}
      />
      <LeaveDialog guard={guard} />
    </>
  );
}
