import { gqlFetch } from '@academie/web-api';
import { CheckInDocument } from '@academie/web-api/gql';
import { Button, ErrorSummary, Panel, TextField } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { CheckedIn, type CheckedInAt } from './checked-in.js';

/** The code on the screen, typed on a phone. */
export function CodeForm() {
  const [code, setCode] = useState('');
  const [done, setDone] = useState<CheckedInAt | null>(null);
  const { errors, failure, busy, submit } = useForm<string>({
    check: (typed) => (typed.trim() === '' ? [{ path: 'code', message: m.aanwezig_code_missing() }] : []),
    send: async (typed) => {
      setDone((await gqlFetch(CheckInDocument, { code: typed, scanned: false })).checkIn.kennissessie);
    },
  });
  if (done) return <CheckedIn session={done} />;
  return (
    <Panel>
      <form
        noValidate
        className="academie-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(code);
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <TextField
          label={m.aanwezig_code_label()}
          hint={m.aanwezig_code_hint()}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={10}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          {...errors.field('code')}
        />
        <div>
          <Button type="submit" purpose="primary" busy={busy}>
            {m.aanwezig_i_am_here()}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
