import { gqlFetch, gqlQuery } from '@academie/web-api';
import { AnswerGuestInvitationDocument, GuestLinkDocument, type GuestLinkFactsFragment } from '@academie/web-api/gql';
import { Alert, Button, DataList, ErrorSummary, Panel, Paragraph, Row, Stack, TextField } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { placeText, whenText } from '../kennissessie-words.js';

type GuestAnswerProps = { token: string; link: GuestLinkFactsFragment };

/** What the invitation is for, and the buttons that answer it. Nothing happens before one of them is pressed. */
export function GuestAnswer({ token, link }: GuestAnswerProps) {
  const client = useQueryClient();
  const outcome = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  const [answered, setAnswered] = useState(0);
  const form = useForm<boolean>({
    check: (comes) =>
      comes && link.needsName && name.trim().length < 2
        ? [{ path: 'name', message: m.gasten_page_name_problem() }]
        : [],
    send: async (comes) => {
      const variables = { token, comes, name: name.trim() || null };
      const { answerGuestInvitation } = await gqlFetch(AnswerGuestInvitationDocument, variables);
      client.setQueryData(gqlQuery(GuestLinkDocument, { token }).queryKey, { guestInvitation: answerGuestInvitation });
      setAnswered((times) => times + 1);
    },
  });
  useEffect(() => {
    // The button that had the focus may be gone.
    if (answered > 0) outcome.current?.focus();
  }, [answered]);
  const { status, open, invitedBy } = link;
  const asks = status === 'INVITED' || status === 'DECLINED';
  const said = open ? stateText(link) : m.gasten_page_closed();
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
          {said && <Alert type={open && status === 'COMING' ? 'ok' : 'info'}>{said}</Alert>}
        </div>
        {open && (
          <form
            className="academie-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void form.submit(asks);
            }}
          >
            <ErrorSummary errors={form.errors} />
            {asks && link.needsName && (
              <TextField
                label={m.gasten_page_name()}
                hint={m.gasten_page_name_hint()}
                autoComplete="name"
                maxLength={200}
                {...form.errors.field('name')}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
            <FormFailure error={form.failure} />
            <Row>
              {asks && (
                <Button type="submit" purpose="primary" busy={form.busy}>
                  {status === 'DECLINED' ? m.gasten_page_come_after_all() : m.gasten_page_come()}
                </Button>
              )}
              {status !== 'DECLINED' && (
                <Button purpose="secondary" onClick={() => void form.submit(false)}>
                  {m.gasten_page_not()}
                </Button>
              )}
            </Row>
          </form>
        )}
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
