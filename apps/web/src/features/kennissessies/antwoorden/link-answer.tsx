import { gqlFetch } from '@academie/web-api';
import {
  AntwoordConfirmDocument,
  type AntwoordLinkQuery,
  AntwoordUndoDocument,
  type ReplyLinkOutcome,
} from '@academie/web-api/gql';
import { Alert, Button, DataList, Panel, Paragraph, Stack } from '@academie/web-ui';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { whenText } from '../kennissessie-words.js';

type Link = AntwoordLinkQuery['replyLink'];
type Result = { outcome: ReplyLinkOutcome; waitlistPosition?: number | null };
type LinkAnswerProps = { token: string; purpose: 'CONFIRM' | 'UNDO'; link: Link };

/** What a mailed link is about, and the button that uses it. A page alone must not: scanners of mail open every link. */
export function LinkAnswer({ token, purpose, link }: LinkAnswerProps) {
  const [result, setResult] = useState<Result | null>(null);
  const { failure, busy, submit } = useForm<string>({
    send: async (used) => setResult(await answer(purpose, used)),
  });
  const { kennissessieId } = link;
  if (result) return <Outcome purpose={purpose} result={result} kennissessieId={kennissessieId ?? null} />;
  return (
    <Panel>
      <Stack>
        <SessionFacts link={link} />
        <Paragraph>{purpose === 'CONFIRM' ? m.antwoord_confirm_explain() : m.antwoord_undo_explain()}</Paragraph>
        {purpose === 'CONFIRM' && !link.hasSeat && <Paragraph>{m.antwoord_no_seat()}</Paragraph>}
        {purpose === 'UNDO' && link.hasSeat && <Paragraph>{m.antwoord_has_seat()}</Paragraph>}
        <FormFailure error={failure} />
        <div>
          <Button purpose="primary" busy={busy} onClick={() => void submit(token)}>
            {busy ? m.form_busy() : purpose === 'CONFIRM' ? m.antwoord_confirm_button() : m.antwoord_undo_button()}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}

async function answer(purpose: 'CONFIRM' | 'UNDO', token: string): Promise<Result> {
  if (purpose === 'CONFIRM') return (await gqlFetch(AntwoordConfirmDocument, { token })).confirmDecline;
  return (await gqlFetch(AntwoordUndoDocument, { token })).undoDecline;
}

function SessionFacts({ link: { title, startsAt, endsAt } }: { link: Link }) {
  if (!title || !startsAt || !endsAt) return null;
  return (
    <DataList
      facts={[
        { id: 'session', term: m.antwoord_session(), value: title },
        { id: 'when', term: m.antwoord_when(), value: whenText({ startsAt, endsAt }) },
      ]}
    />
  );
}

type OutcomeProps = { purpose: 'CONFIRM' | 'UNDO'; result: Result; kennissessieId: string | null };

/** Takes the focus: the button that had it is gone. */
function Outcome({ purpose, result, kennissessieId }: OutcomeProps) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  const changed = result.outcome === 'RELEASED' || result.outcome === 'SEAT' || result.outcome === 'WAITING';
  return (
    <Stack>
      <div ref={told} tabIndex={-1}>
        <Alert type={changed ? 'ok' : 'info'}>{outcomeText(purpose, result)}</Alert>
      </div>
      <ToSession kennissessieId={kennissessieId} />
    </Stack>
  );
}

/** The way on. */
export function ToSession({ kennissessieId }: { kennissessieId: string | null }) {
  return (
    <div>
      {kennissessieId ? (
        <ButtonLink to="/kennissessies/$id" params={{ id: kennissessieId }}>
          {m.antwoord_to_session()}
        </ButtonLink>
      ) : (
        <ButtonLink to="/kennissessies">{m.antwoord_to_sessions()}</ButtonLink>
      )}
    </div>
  );
}

function outcomeText(purpose: 'CONFIRM' | 'UNDO', { outcome, waitlistPosition }: Result): string {
  switch (outcome) {
    case 'RELEASED':
      return m.antwoord_released();
    case 'SEAT':
      return m.antwoord_seat();
    case 'WAITING':
      return waitlistPosition ? m.antwoord_waiting({ position: waitlistPosition }) : m.antwoord_waiting_unknown();
    case 'ON_PAGE':
      return m.antwoord_on_page();
    case 'ALREADY':
      return purpose === 'CONFIRM' ? m.antwoord_already_released() : m.antwoord_already_seat();
    case 'TOO_LATE':
      return m.antwoord_too_late();
    case 'NOT_OPEN':
      return m.antwoord_not_open();
  }
}
