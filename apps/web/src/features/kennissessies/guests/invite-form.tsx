import { gqlFetch, gqlQuery } from '@academie/web-api';
import { InviteGuestsDocument, type InviteGuestsMutation, KennissessieGuestsDocument } from '@academie/web-api/gql';
import { Alert, Button, ErrorSummary, Paragraph, Row, TextareaField } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';

type Outcome = InviteGuestsMutation['inviteGuests'];

/** One address on each line. Lines that were not taken stay in the field, and it is said why. */
export function InviteForm({ kennissessieId }: { kennissessieId: string }) {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const form = useForm<string[]>({
    check: (emails) => (emails.length === 0 ? [{ path: 'emails', message: m.gasten_emails_problem() }] : []),
    send: async (emails) => {
      setOutcome(null);
      const { inviteGuests } = await gqlFetch(InviteGuestsDocument, { kennissessieId, emails });
      setOutcome(inviteGuests);
      setText(inviteGuests.refused.map(({ email }) => email).join('\n'));
      await client.invalidateQueries({
        queryKey: gqlQuery(KennissessieGuestsDocument, { id: kennissessieId }).queryKey,
      });
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(linesOf(text));
      }}
    >
      <ErrorSummary errors={form.errors} />
      <TextareaField
        label={m.gasten_emails()}
        hint={m.gasten_emails_hint()}
        rows={5}
        {...form.errors.field('emails')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.gasten_busy() : m.gasten_submit()}
        </Button>
      </Row>
      <div role="status">{outcome && <Result outcome={outcome} />}</div>
    </form>
  );
}

function Result({ outcome: { invited, refused } }: { outcome: Outcome }) {
  return (
    <Alert type={refused.length > 0 ? 'warning' : 'ok'}>
      <Paragraph>{invitedText(invited)}</Paragraph>
      {refused.length > 0 && (
        <>
          <Paragraph>{m.gasten_refused()}</Paragraph>
          <ul>
            {refused.map((line) => (
              <li key={line.email}>{m.gasten_refused_line(line)}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

function invitedText(count: number): string {
  if (count === 0) return m.gasten_invited_none();
  return count === 1 ? m.gasten_invited_one() : m.gasten_invited({ count });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
