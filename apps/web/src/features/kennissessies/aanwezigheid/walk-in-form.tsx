import { gqlFetch, isGqlError } from '@academie/web-api';
import { AddWalkInDocument } from '@academie/web-api/gql';
import { Alert, Block, Button, ErrorSummary, Heading, Paragraph, Row, TextField } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { useAttendanceChanged } from './attendance-query.js';

type WalkIn = { email: string; makeRoom: boolean };

/** Somebody stands at the door without a seat. When the session is full, the organiser is asked and not stopped. */
export function WalkInForm({ kennissessieId }: { kennissessieId: string }) {
  const changed = useAttendanceChanged();
  const [email, setEmail] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const { errors, failure, busy, submit } = useForm<WalkIn>({
    send: async (input) => {
      setAdded(null);
      setFull(false);
      try {
        const { addWalkIn } = await gqlFetch(AddWalkInDocument, { input: { kennissessieId, ...input } });
        setAdded(addWalkIn.persoon.name);
        setEmail('');
        await changed();
      } catch (error) {
        if (!isGqlError(error, 'CONFLICT') || error.reason !== 'FULL') throw error;
        setFull(true);
      }
    },
  });
  return (
    <Block labelledBy="zonder-aanmelding">
      <Heading level={2} id="zonder-aanmelding">
        {m.aanwezig_walk_in()}
      </Heading>
      <Paragraph>{m.aanwezig_walk_in_lead()}</Paragraph>
      <form
        noValidate
        className="academie-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit({ email, makeRoom: false });
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <TextField
          label={m.aanwezig_walk_in_email()}
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          {...errors.field('email')}
        />
        {full && (
          <Alert type="warning" role="status">
            <Paragraph>{m.aanwezig_walk_in_full()}</Paragraph>
            <Button purpose="secondary" busy={busy} onClick={() => void submit({ email, makeRoom: true })}>
              {m.aanwezig_walk_in_make_room()}
            </Button>
          </Alert>
        )}
        <Row>
          <Button type="submit" purpose="secondary" busy={busy}>
            {m.aanwezig_walk_in_add()}
          </Button>
          <span role="status">{added && m.aanwezig_walk_in_added({ name: added })}</span>
        </Row>
      </form>
    </Block>
  );
}
