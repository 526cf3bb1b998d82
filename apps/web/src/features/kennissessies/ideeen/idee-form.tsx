import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import { Button, ChoiceGroup, ErrorSummary, Heading, Panel, Row, Stack } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { AboutFields } from '../form/about-fields.js';
import type { FormValues } from '../form/form-values.js';
import { LeaveDialog } from '../form/leave-dialog.js';
import { useLeaveGuard } from '../form/use-leave-guard.js';
import { doelgroepLabel } from '../kennissessie-words.js';
import { doelgroepen } from '../kennissessies-search.js';
import type { NetwerkChoice } from '../use-planning.js';
import { ideeProblems } from './idee-values.js';

type IdeeFormProps = {
  initial: FormValues;
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
  action: string;
  /** Sends it, and gives what comes next once the form may be left. */
  send: (values: FormValues) => Promise<() => void>;
};

/** A session without a date: what it is about and for whom. */
export function IdeeForm({ initial, themas, netwerken, action, send }: IdeeFormProps) {
  const [values, setValues] = useState(initial);
  const guard = useLeaveGuard(values !== initial);
  const { errors, failure, busy, submit } = useForm<FormValues>({
    check: ideeProblems,
    send: async (given) => {
      const next = await send(given);
      guard.allow();
      next();
    },
  });
  const change = (next: Partial<FormValues>) => setValues({ ...values, ...next });
  return (
    <>
      <form
        className="academie-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(values);
        }}
      >
        <ErrorSummary errors={errors} />
        <Panel>
          <Heading level={2} appearance="level-3">
            {m.aanmelden_idee_part()}
          </Heading>
          <Stack>
            <AboutFields values={values} errors={errors} change={change} themas={themas} netwerken={netwerken} />
            <ChoiceGroup
              legend={m.kennissessies_field_doelgroepen()}
              hint={m.kennissessies_field_doelgroepen_hint()}
              type="checkbox"
              name="doelgroepen"
              {...errors.field('doelgroepen')}
              options={doelgroepen.map((value) => ({ value, label: doelgroepLabel[value]() }))}
              value={values.doelgroepen}
              onChange={(chosen) => change({ doelgroepen: chosen })}
            />
          </Stack>
        </Panel>
        <FormFailure error={failure} />
        <Row>
          <Button type="submit" purpose="primary" busy={busy}>
            {busy ? m.aanmelden_idee_saving() : action}
          </Button>
        </Row>
      </form>
      <LeaveDialog guard={guard} />
    </>
  );
}
