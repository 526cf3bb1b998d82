import { Avatar, announce, Button, Dialog, ErrorMessage, Notice, Row, Stack, TextareaField } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { failureText } from './failure-text.js';
import { RowItem, Rows } from './rows.js';
import { relativeMoment } from './time.js';

export type Request = { id: string; name: string; detail: string; since: string };
type Decision = { request: Request; admit: boolean; reason: string | null };

type DecideRequestsProps = {
  requests: readonly Request[];
  decide: (id: string, admit: boolean, reason: string | null) => Promise<unknown>;
  /** What a yes means here; without it: that they are a member now. */
  admitted?: (request: { name: string }) => string;
  /** An example of a reason that fits here. */
  reasonHint?: string;
};

/** People who ask to come in, each with a yes and a no. A no takes a reason, which they get to read. */
export function DecideRequests({ requests, decide, admitted = m.requests_admitted, reasonHint }: DecideRequestsProps) {
  const outcomeText = ({ admit, request: { name } }: Decision) =>
    admit ? admitted({ name }) : m.requests_declined({ name });
  const [declining, setDeclining] = useState<Request | null>(null);
  const [done, setDone] = useState<Decision | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const decision = useMutation({
    mutationFn: ({ request, admit, reason }: Decision) => decide(request.id, admit, reason),
    onSuccess: (_answer, made) => {
      setDeclining(null);
      setDone(made);
      announce(outcomeText(made));
    },
  });
  useEffect(() => {
    // The buttons that had the focus are gone.
    if (done) outcome.current?.focus();
  }, [done]);
  const busyWith = decision.isPending ? decision.variables.request.id : undefined;
  return (
    <Stack>
      <div ref={outcome} tabIndex={-1}>
        {done && <Notice onClose={() => setDone(null)}>{outcomeText(done)}</Notice>}
      </div>
      {requests.length > 0 && (
        <Rows>
          {requests.map((request) => (
            <RowItem
              key={request.id}
              media={<Avatar name={request.name} decorative />}
              title={request.name}
              end={
                <Row tight>
                  <Button
                    purpose="primary"
                    busy={busyWith === request.id}
                    aria-label={m.requests_admit_name({ name: request.name })}
                    onClick={() => !busyWith && decision.mutate({ request, admit: true, reason: null })}
                  >
                    {m.requests_admit()}
                  </Button>
                  <Button
                    purpose="secondary"
                    aria-label={m.requests_decline_name({ name: request.name })}
                    onClick={() => {
                      decision.reset();
                      setDeclining(request);
                    }}
                  >
                    {m.requests_decline()}
                  </Button>
                </Row>
              }
            >
              <p className="academie-soft">
                {request.detail} · {m.requests_since({ when: relativeMoment(request.since) })}
              </p>
              {decision.isError && decision.variables.admit && decision.variables.request.id === request.id && (
                <ErrorMessage>{failureText(decision.error)}</ErrorMessage>
              )}
            </RowItem>
          ))}
        </Rows>
      )}
      <Dialog
        open={declining !== null}
        onClose={() => setDeclining(null)}
        title={m.requests_decline_title({ name: declining?.name ?? '' })}
      >
        {declining && (
          <DeclineForm
            hint={reasonHint ?? m.requests_reason_hint()}
            busy={decision.isPending}
            failure={decision.isError ? failureText(decision.error) : undefined}
            onCancel={() => setDeclining(null)}
            onDecline={(reason) => decision.mutate({ request: declining, admit: false, reason })}
          />
        )}
      </Dialog>
    </Stack>
  );
}

type DeclineFormProps = {
  hint: string;
  busy: boolean;
  failure: string | undefined;
  onCancel: () => void;
  onDecline: (reason: string) => void;
};

function DeclineForm({ hint, busy, failure, onCancel, onDecline }: DeclineFormProps) {
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reason = field.current?.value.trim() ?? '';
        setProblem(reason === '' ? m.requests_reason_problem() : undefined);
        if (reason === '') field.current?.focus();
        else if (!busy) onDecline(reason);
      }}
    >
      <TextareaField ref={field} label={m.requests_reason()} hint={hint} error={problem ?? failure} maxLength={500} />
      <Row>
        <Button type="submit" purpose="primary" busy={busy}>
          {m.requests_decline_submit()}
        </Button>
        <Button purpose="subtle" onClick={onCancel}>
          {m.requests_cancel()}
        </Button>
      </Row>
    </form>
  );
}
