import { gqlMutation, invalidate } from '@academie/web-api';
import { KennissessieCalendarsDocument, ResendBouncedKennissessieInvitationsDocument } from '@academie/web-api/gql';
import { Alert, Button, ErrorMessage, Notice, Paragraph, Row } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';

/** Sends once more what came back, to all at once. */
export function ResendBounced({ kennissessieId }: { kennissessieId: string }) {
  const client = useQueryClient();
  const [count, setCount] = useState<number | null>(null);
  const resend = useMutation(
    gqlMutation(ResendBouncedKennissessieInvitationsDocument, {
      onSuccess: ({ resendBouncedInvitations }) => {
        setCount(resendBouncedInvitations);
        void invalidate(client, KennissessieCalendarsDocument);
      },
    }),
  );
  return (
    <Alert type="warning">
      <Paragraph>{m.agendastand_bounced_body()}</Paragraph>
      <Row tight>
        <Button
          purpose="secondary"
          busy={resend.isPending}
          onClick={() => !resend.isPending && resend.mutate({ kennissessieId })}
        >
          {m.agendastand_bounced_resend()}
        </Button>
      </Row>
      {count !== null && (
        <Notice onClose={() => setCount(null)}>
          {count === 0 ? m.agendastand_bounced_resent_none() : m.agendastand_bounced_resent({ count })}
        </Notice>
      )}
      {resend.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(resend.error)}</ErrorMessage>
        </div>
      )}
    </Alert>
  );
}
