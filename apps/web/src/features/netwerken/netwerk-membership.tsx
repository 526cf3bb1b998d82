import { gqlMutation, invalidate, useViewer } from '@academie/web-api';
import {
  JoinNetwerkDocument,
  LeaveNetwerkDocument,
  NetwerkDocument,
  NetwerkenDocument,
  NetwerkMembersDocument,
} from '@academie/web-api/gql';
import {
  Alert,
  Button,
  ButtonAnchor,
  Dialog,
  ErrorMessage,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Stack,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { failureText } from '../../shared/failure-text.js';
import type { NetwerkHead } from './netwerk-queries.js';

type Outcome = 'joined' | 'asked' | 'left' | 'withdrawn';

/** What the reader is to this netwerk (said by the children), and the step that can be taken: join, ask, take back, leave. */
export function NetwerkMembership({ netwerk, children }: { netwerk: NetwerkHead; children: ReactNode }) {
  const { id, name, access, status, viewerCan, viewerMembership } = netwerk;
  const viewer = useViewer();
  const { href } = useLocation();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [leaving, setLeaving] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (outcome) said.current?.focus();
  }, [outcome]);

  const refresh = () => invalidate(client, NetwerkDocument, NetwerkenDocument, NetwerkMembersDocument);
  const join = useMutation(
    gqlMutation(JoinNetwerkDocument, {
      onSuccess: async ({ joinNetwerk }) => {
        await refresh();
        setOutcome(joinNetwerk.status === 'ACTIVE' ? 'joined' : 'asked');
      },
    }),
  );
  const requested = viewerMembership?.status === 'REQUESTED';
  const leave = useMutation(
    gqlMutation(LeaveNetwerkDocument, {
      onSuccess: async () => {
        await refresh();
        setLeaving(false);
        setOutcome(requested ? 'withdrawn' : 'left');
      },
    }),
  );
  const takeBack = () => !leave.isPending && leave.mutate({ netwerkId: id });
  return (
    <Stack gap="tight">
      <div ref={said} tabIndex={-1}>
        {outcome && (
          <Notice
            onUndo={outcome === 'joined' || outcome === 'asked' ? takeBack : undefined}
            onClose={() => setOutcome(null)}
          >
            {outcomeText[outcome]({ name })}
          </Notice>
        )}
      </div>
      {viewerMembership?.status === 'DECLINED' && (
        <Alert type="warning">
          <strong>{m.netwerken_declined()}</strong>
          {viewerMembership.reason && <span>{m.netwerken_declined_reason({ reason: viewerMembership.reason })}</span>}
        </Alert>
      )}
      {requested && outcome !== 'asked' && <Alert type="info">{m.netwerken_asked_before()}</Alert>}
      {(join.isError || (leave.isError && !leaving)) && (
        <ErrorMessage>{failureText(join.error ?? leave.error)}</ErrorMessage>
      )}
      <Row>
        {children}
        {viewerCan.leave && !requested && (
          <LinkButton
            onClick={() => {
              leave.reset();
              setLeaving(true);
            }}
          >
            {m.netwerken_leave()}
          </LinkButton>
        )}
      </Row>
      <Row>
        {viewer === null && status === 'ACTIVE' && access !== 'INVITE_ONLY' && (
          <ButtonAnchor href={`/inloggen?terug=${encodeURIComponent(href)}`}>
            {m.netwerken_sign_in_to_join()}
          </ButtonAnchor>
        )}
        {viewerCan.join && (
          <Button
            purpose="primary"
            busy={join.isPending}
            onClick={() => !join.isPending && join.mutate({ netwerkId: id })}
          >
            {access === 'OPEN' ? m.netwerken_join() : m.netwerken_ask()}
          </Button>
        )}
        {viewerCan.leave && requested && (
          <Button purpose="secondary" busy={leave.isPending} onClick={takeBack}>
            {m.netwerken_withdraw()}
          </Button>
        )}
      </Row>
      <Dialog open={leaving} onClose={() => setLeaving(false)} title={m.netwerken_leave_title({ name })}>
        <Stack>
          <Paragraph>{access === 'OPEN' ? m.netwerken_leave_open() : m.netwerken_leave_closed()}</Paragraph>
          {leave.isError && <ErrorMessage>{failureText(leave.error)}</ErrorMessage>}
          <Row>
            <Button purpose="primary" busy={leave.isPending} onClick={takeBack}>
              {m.netwerken_leave_confirm()}
            </Button>
            <Button purpose="subtle" onClick={() => setLeaving(false)}>
              {m.netwerken_leave_stay()}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </Stack>
  );
}

const outcomeText: Record<Outcome, (netwerk: { name: string }) => string> = {
  joined: m.netwerken_joined,
  asked: m.netwerken_asked,
  left: m.netwerken_left,
  withdrawn: m.netwerken_withdrawn,
};
