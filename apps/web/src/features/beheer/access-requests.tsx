import { invalidate } from '@academie/web-api';
import { BeheerDocument, type BeheerQuery, type BeheerRequestFragment } from '@academie/web-api/gql';
import { Button, DataList, Notice, Panel, Row } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { dateAndTime } from '../../shared/time.js';
import { DecisionDialog } from './decision-dialog.js';

type Can = NonNullable<BeheerQuery['me']>['viewerCan'];
type Decided = { name: string; admitted: boolean };

/** Who asks for an account. A decided request stays in its place as a sentence until the page is left. */
export function AccessRequests({ requests, can }: { requests: readonly BeheerRequestFragment[]; can: Can }) {
  // The list is fetched anew after a decision; what was decided here is remembered, so that nothing jumps.
  const [shown, setShown] = useState(requests);
  const [decided, setDecided] = useState<Record<string, Decided>>({});
  const client = useQueryClient();
  useEffect(() => {
    setShown((before) => [...before, ...requests.filter(({ id }) => !before.some((one) => one.id === id))]);
  }, [requests]);
  if (shown.length === 0) return null;
  return (
    <ul className="academie-stack academie-list-plain">
      {shown.map((request) => {
        const done = decided[request.id];
        return (
          <li key={request.id}>
            {done ? (
              <DecidedNotice {...done} />
            ) : (
              <Request
                request={request}
                can={can}
                onDecided={(admitted) => {
                  setDecided((before) => ({ ...before, [request.id]: { name: request.name, admitted } }));
                  void invalidate(client, BeheerDocument);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function DecidedNotice({ name, admitted }: Decided) {
  const box = useRef<HTMLDivElement>(null);
  // The buttons that were pressed are gone; here is what they did.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice>{admitted ? m.beheer_admitted({ name }) : m.beheer_declined({ name })}</Notice>
    </div>
  );
}

type RequestProps = { request: BeheerRequestFragment; can: Can; onDecided: (admitted: boolean) => void };

function Request({ request, can, onDecided }: RequestProps) {
  const [deciding, setDeciding] = useState<'admit' | 'decline' | null>(null);
  const { name } = request;
  return (
    <Panel>
      <DataList
        rows
        facts={[
          { id: 'name', term: m.beheer_name(), value: `${name}, ${request.functie}` },
          { id: 'org', term: m.beheer_works_at(), value: request.organisationName },
          { id: 'email', term: m.beheer_email(), value: request.email },
          { id: 'why', term: m.beheer_why(), value: request.motivation },
          { id: 'when', term: m.beheer_when(), value: dateAndTime(request.requestedAt) },
        ]}
      />
      {can.decideAccessRequests && (
        <Row>
          <Button purpose="primary" aria-label={m.beheer_admit_named({ name })} onClick={() => setDeciding('admit')}>
            {m.beheer_admit()}
          </Button>
          <Button
            purpose="secondary"
            aria-label={m.beheer_decline_named({ name })}
            onClick={() => setDeciding('decline')}
          >
            {m.beheer_decline()}
          </Button>
        </Row>
      )}
      <DecisionDialog request={request} deciding={deciding} onClose={() => setDeciding(null)} onDecided={onDecided} />
    </Panel>
  );
}
