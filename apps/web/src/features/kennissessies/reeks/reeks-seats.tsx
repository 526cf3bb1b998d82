import { gqlMutation, useViewer } from '@academie/web-api';
import {
  CancelReeksRegistrationsDocument,
  type ReeksDoneFragment,
  type ReeksViewFragment,
  RegisterForReeksDocument,
} from '@academie/web-api/gql';
import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { keepOutcomes, leftWords, registeredWords } from './reeks-outcomes.js';

/** Registers for every date at once (by a form when something is asked), and tells what came of each; or gives all up. */
export function ReeksSeats({ reeks }: { reeks: ReeksViewFragment }) {
  const viewer = useViewer();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const answered = useLocation({ select: ({ state }) => state.reeksRegistered });
  const [said, setSaid] = useState<readonly string[]>(answered ?? []);
  const show = (outcomes: ReeksDoneFragment, words: (outcomes: ReeksDoneFragment) => string[]) => {
    keepOutcomes(client, outcomes);
    setSaid(words(outcomes));
    setAsking(false);
  };
  const failed = (error: unknown) => {
    setSaid([failureText(error)]);
    setAsking(false);
  };
  const register = useMutation(
    gqlMutation(RegisterForReeksDocument, {
      onSuccess: ({ registerForReeks }) => show(registerForReeks, registeredWords),
      onError: failed,
    }),
  );
  const leave = useMutation(
    gqlMutation(CancelReeksRegistrationsDocument, {
      onSuccess: ({ cancelReeksRegistrations }) => show(cancelReeksRegistrations, leftWords),
      onError: failed,
    }),
  );
  const busy = register.isPending || leave.isPending;
  const { register: mayRegister, cancelRegistrations: mayLeave } = reeks.viewerCan;
  const label = mayLeave ? m.reeks_register_rest() : m.reeks_register();
  const asks = reeks.questionCount > 0;
  const open = reeks.sessions.some(
    ({ status, startsAt }) => status === 'PUBLISHED' && Date.parse(startsAt) > Date.now(),
  );
  if (viewer === null) {
    return open ? (
      <ButtonLink purpose="primary" to="/inloggen" search={{ terug: `/kennissessies/reeks/${reeks.id}` }}>
        {m.reeks_sign_in()}
      </ButtonLink>
    ) : null;
  }
  return (
    <>
      {mayRegister && <Paragraph>{m.reeks_register_body()}</Paragraph>}
      {!mayRegister && mayLeave && <Paragraph>{m.reeks_all_held()}</Paragraph>}
      <Row>
        {mayRegister && asks && (
          <ButtonLink purpose="primary" to="/kennissessies/reeks/$id/aanmelden" params={{ id: reeks.id }}>
            {label}
          </ButtonLink>
        )}
        {mayRegister && !asks && (
          <Button
            purpose="primary"
            busy={register.isPending}
            onClick={() => !busy && register.mutate({ id: reeks.id })}
          >
            {label}
          </Button>
        )}
        {mayLeave && (
          <Button purpose="subtle" onClick={() => setAsking(true)}>
            {m.reeks_leave()}
          </Button>
        )}
      </Row>
      <div role="status">
        {said.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.reeks_leave_title()}>
        <Paragraph>{m.reeks_leave_body()}</Paragraph>
        <Row>
          <Button purpose="primary" busy={leave.isPending} onClick={() => !busy && leave.mutate({ id: reeks.id })}>
            {m.reeks_leave()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.reeks_leave_keep()}
          </Button>
        </Row>
      </Dialog>
    </>
  );
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What came of registering for all of a series, to say beside the button. */
    reeksRegistered?: readonly string[];
  }
}
