import type { GuestLinkFactsFragment } from '@academie/web-api/gql';
import { Alert, DataList, Panel, Paragraph, Stack } from '@academie/web-ui';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { placeText, whenText } from '../kennissessie-words.js';
import { GuestForm, type GuestSaid } from './guest-form.js';

type GuestAnswerProps = { token: string; link: GuestLinkFactsFragment };

/** What the invitation is for, and the form that answers it. Nothing happens before one of its buttons is pressed. */
export function GuestAnswer({ token, link }: GuestAnswerProps) {
  const outcome = useRef<HTMLDivElement>(null);
  // A new object each time, also when the same is said twice.
  const [last, setLast] = useState<{ said: GuestSaid } | null>(null);
  useEffect(() => {
    // The button that had the focus may be gone.
    if (last) outcome.current?.focus();
  }, [last]);
  const { status, open, invitedBy } = link;
  const state = open ? stateText(link) : m.gasten_page_closed();
  return (
    <Panel>
      <Stack>
        <Paragraph>{invitedBy ? m.gasten_page_by({ name: invitedBy }) : m.gasten_page_by_nobody()}</Paragraph>
        <DataList
          facts={[
            { id: 'session', term: m.gasten_page_session(), value: link.title },
            { id: 'when', term: m.kennissessies_fact_when(), value: whenText(link) },
            { id: 'where', term: m.kennissessies_fact_where(), value: placeText(link) },
          ]}
        />
        <div ref={outcome} tabIndex={-1}>
          {state && (
            <Alert type={open && status === 'COMING' ? 'ok' : 'info'}>
              {last?.said === 'answers' && <strong>{m.aanmelden_done_change()}</strong>} {state}
            </Alert>
          )}
        </div>
        {open && <GuestForm token={token} link={link} onSaid={(said) => setLast({ said })} />}
      </Stack>
    </Panel>
  );
}

function stateText({ status }: GuestLinkFactsFragment): string | null {
  switch (status) {
    case 'COMING':
      return m.gasten_page_coming();
    case 'WAITING':
      return m.gasten_page_waiting();
    case 'DECLINED':
      return m.gasten_page_declined();
    default:
      return null;
  }
}
