import { gqlMutation } from '@academie/web-api';
import { DeleteDraftKennissessieDocument, type KennissessieDetailFragment } from '@academie/web-api/gql';
import { Button, Dialog, ErrorMessage, Paragraph, Row } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';

/** Holding a session again, and throwing a draft away. */
export function CopyAndDelete({ session }: { session: KennissessieDetailFragment }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { id, reeks, status, viewerCan } = session;
  const remove = useMutation(
    gqlMutation(DeleteDraftKennissessieDocument, {
      onSuccess: async () => {
        await client.invalidateQueries({ refetchType: 'none' });
        if (reeks && reeks.count > 1)
          await navigate({ to: '/kennissessies/reeks/$id', params: { id: reeks.id }, replace: true });
        else await navigate({ to: '/kennissessies', replace: true });
      },
    }),
  );
  return (
    <>
      {viewerCan.seeAttendees && (
        <ButtonLink purpose="secondary" to="/kennissessies/nieuw" search={{ van: id }}>
          {m.reeks_copy()}
        </ButtonLink>
      )}
      {status === 'DRAFT' && viewerCan.publish && (
        <Button purpose="subtle" onClick={() => setAsking(true)}>
          {m.reeks_draft_delete()}
        </Button>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.reeks_draft_delete_title()}>
        <Paragraph>{m.reeks_draft_delete_body()}</Paragraph>
        {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
        <Row>
          <Button
            purpose="primary"
            hint="negative"
            busy={remove.isPending}
            onClick={() => !remove.isPending && remove.mutate({ id })}
          >
            {m.reeks_draft_delete()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.reeks_back()}
          </Button>
        </Row>
      </Dialog>
    </>
  );
}
