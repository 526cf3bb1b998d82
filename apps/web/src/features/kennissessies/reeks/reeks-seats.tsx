import { gqlMutation, invalidate, useViewer } from '@academie/web-api';
import {
  CancelReeksRegistrationsDocument,
  KennissessieDocument,
  type ReeksViewFragment,
  RegisterForReeksDocument,
  type RegisterForReeksMutation,
} from '@academie/web-api/gql';
import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { longDate } from '../../../shared/time.js';
import { reeksQuery } from './reeks-query.js';

type Outcomes = RegisterForReeksMutation['registerForReeks'];

/** Registers for every date at once, and tells what came of each; or gives them all up. */
export function ReeksSeats({ reeks }: { reeks: ReeksViewFragment }) {
  const viewer = useViewer();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const show = (outcomes: Outcomes, words: (outcomes: Outcomes) => string[]) => {
    client.setQueryData(reeksQuery(reeks.id).queryKey, { reeks: outcomes.reeks });
    void client.invalidateQueries({ refetchType: 'none' });
    void invalidate(client, KennissessieDocument);
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
        {mayRegister && (
          <Button
            purpose="primary"
            busy={register.isPending}
            onClick={() => !busy && register.mutate({ id: reeks.id })}
          >
            {mayLeave ? m.reeks_register_rest() : m.reeks_register()}
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

function registeredWords(outcomes: Outcomes): string[] {
  const done = doneOf(outcomes);
  const asked = done.filter(({ viewerRegistration: own }) => own?.status === 'REQUESTED').length;
  const seats = done.filter(({ viewerRegistration: own }) => own?.status === 'REGISTERED').length;
  const waiting = done.filter(({ viewerRegistration: own }) => own?.status === 'WAITLISTED').length;
  return [
    ...(seats > 0 ? [m.reeks_done_seats({ count: seats })] : []),
    ...(waiting > 0 ? [m.reeks_done_waiting({ count: waiting })] : []),
    ...(asked > 0 ? [m.reeks_done_requested({ count: asked })] : []),
    ...refusals(outcomes),
  ];
}

function leftWords(outcomes: Outcomes): string[] {
  return [m.reeks_done_left({ count: doneOf(outcomes).length }), ...refusals(outcomes)];
}

function doneOf({ reeks, outcomes }: Outcomes) {
  return reeks.sessions.filter(({ id }) =>
    outcomes.some(({ kennissessieId, refusal }) => kennissessieId === id && refusal === null),
  );
}

function refusals({ reeks, outcomes }: Outcomes): string[] {
  return outcomes.flatMap(({ kennissessieId, refusal }) => {
    const session = reeks.sessions.find(({ id }) => id === kennissessieId);
    return refusal && session ? [m.reeks_done_refused({ date: longDate(session.startsAt), reason: refusal })] : [];
  });
}
