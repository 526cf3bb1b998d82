import { gqlMutation, invalidate, useViewer } from '@academie/web-api';
import { JoinWerkgroepDocument, WerkgroepenDocument, type WerkgroepHeadFragment } from '@academie/web-api/gql';
import { Alert, Button, ButtonAnchor, ErrorMessage, Notice, Stack } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { failureText } from '../../shared/failure-text.js';
import { werkgroepQuery } from './werkgroep-queries.js';

/** Asking to take part, and what became of it. */
export function WerkgroepMembership({ werkgroep }: { werkgroep: WerkgroepHeadFragment }) {
  const { id, slug, phase, viewerCan, viewerMembership } = werkgroep;
  const viewer = useViewer();
  const { href } = useLocation();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (asked) said.current?.focus();
  }, [asked]);
  const join = useMutation(
    gqlMutation(JoinWerkgroepDocument, {
      onSuccess: ({ joinWerkgroep }) => {
        client.setQueryData(werkgroepQuery(slug).queryKey, { werkgroep: joinWerkgroep });
        setAsked(true);
        return invalidate(client, WerkgroepenDocument);
      },
    }),
  );
  return (
    <Stack gap="tight">
      <div ref={said} tabIndex={-1}>
        {asked && <Notice onClose={() => setAsked(false)}>{m.werkgroepen_asked()}</Notice>}
      </div>
      {viewerMembership?.status === 'REQUESTED' && !asked && <Alert type="info">{m.werkgroepen_asked()}</Alert>}
      {viewerMembership?.status === 'DECLINED' && (
        <Alert type="warning">
          <strong>{m.werkgroepen_declined()}</strong>
          {viewerMembership.reason && <span>{m.werkgroepen_declined_reason({ reason: viewerMembership.reason })}</span>}
        </Alert>
      )}
      {join.isError && <ErrorMessage>{failureText(join.error)}</ErrorMessage>}
      {viewerCan.join && (
        <div>
          <Button
            purpose="primary"
            busy={join.isPending}
            onClick={() => !join.isPending && join.mutate({ werkgroepId: id })}
          >
            {m.werkgroepen_join()}
          </Button>
        </div>
      )}
      {viewer === null && phase !== 'AFGEROND' && (
        <div>
          <ButtonAnchor href={`/inloggen?terug=${encodeURIComponent(href)}`}>{m.werkgroepen_sign_in()}</ButtonAnchor>
        </div>
      )}
    </Stack>
  );
}
