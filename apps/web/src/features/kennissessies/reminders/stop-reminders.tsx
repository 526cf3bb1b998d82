import { gqlFetch, isGqlError } from '@academie/web-api';
import { StopRemindersDocument } from '@academie/web-api/gql';
import { Alert, Button, Panel, Paragraph } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';

/** The button that does it. Opening the page must not: scanners of mail open every link. */
export function StopReminders({ token, onStopped }: { token: string; onStopped: () => void }) {
  const [invalid, setInvalid] = useState(false);
  const { failure, busy, submit } = useForm<void>({
    send: async () => {
      try {
        await gqlFetch(StopRemindersDocument, { token });
        onStopped();
      } catch (error) {
        if (!isGqlError(error, 'NOT_FOUND')) throw error;
        setInvalid(true);
      }
    },
  });
  return (
    <Panel>
      <Paragraph>{m.herinnering_stop_stays()}</Paragraph>
      {invalid && (
        <Alert type="error" role="alert">
          {m.herinnering_stop_invalid()}
        </Alert>
      )}
      <FormFailure error={failure} />
      <div>
        <Button purpose="primary" busy={busy} onClick={() => void submit()}>
          {busy ? m.form_busy() : m.herinnering_stop_button()}
        </Button>
      </div>
    </Panel>
  );
}
