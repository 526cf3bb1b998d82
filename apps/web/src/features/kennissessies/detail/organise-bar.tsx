import { gqlMutation, gqlQuery, isGqlError } from '@academie/web-api';
import {
  CancelKennissessieDocument,
  type KennissessieDetailFragment,
  KennissessieDocument,
  PublishKennissessieDocument,
  RestoreKennissessieDocument,
} from '@academie/web-api/gql';
import { Button, ErrorMessage, Notice, Row, Stack } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { CopyAndDelete } from '../reeks/draft-actions.js';
import { CallOffDialog } from './call-off-dialog.js';
import { PublishDialog } from './publish-dialog.js';
import { RestoreDialog } from './restore-dialog.js';

type Asking = 'publish' | 'call-off' | 'restore' | null;

/** What those who organise the session can do with it. */
export function OrganiseBar({ session, saved }: { session: KennissessieDetailFragment; saved: string | null }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState<string | null>(saved);
  const show = (kennissessie: KennissessieDetailFragment, message: string) => {
    client.setQueryData(gqlQuery(KennissessieDocument, { id: session.id }).queryKey, { kennissessie });
    void client.invalidateQueries({ refetchType: 'none' });
    setAsking(null);
    setDone(message);
  };
  const publish = useMutation(
    gqlMutation(PublishKennissessieDocument, {
      onSuccess: ({ publishKennissessie }) => show(publishKennissessie, m.kennissessies_publish_done()),
      onError: () => setAsking(null),
    }),
  );
  const callOff = useMutation(
    gqlMutation(CancelKennissessieDocument, {
      onSuccess: ({ cancelKennissessie }) => show(cancelKennissessie, m.kennissessies_call_off_done()),
    }),
  );
  const restore = useMutation(
    gqlMutation(RestoreKennissessieDocument, {
      onSuccess: ({ restoreKennissessie }) => show(restoreKennissessie, m.agendastand_restore_done()),
      onError: () => setAsking(null),
    }),
  );
  const { edit, publish: mayPublish, cancel, restore: mayRestore, seeAttendees } = session.viewerCan;
  if (!edit && !mayPublish && !cancel && !mayRestore && !seeAttendees && done === null) return null;
  const refused = isGqlError(callOff.error) ? callOff.error.fields.find(({ path }) => path === 'reason') : undefined;
  return (
    <Stack>
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      <Row tight className="academie-no-print">
        {mayPublish && (
          <Button purpose="primary" onClick={() => setAsking('publish')}>
            {m.kennissessies_publish()}
          </Button>
        )}
        {edit && (
          <ButtonLink purpose="secondary" to="/kennissessies/$id/bewerken" params={{ id: session.id }}>
            {m.kennissessies_edit()}
          </ButtonLink>
        )}
        {seeAttendees && (
          <ButtonLink purpose="secondary" to="/kennissessies/$id/organiseren" params={{ id: session.id }}>
            {m.organiseren_open()}
          </ButtonLink>
        )}
        {mayRestore && (
          <Button purpose="secondary" onClick={() => setAsking('restore')}>
            {m.agendastand_restore()}
          </Button>
        )}
        <CopyAndDelete session={session} />
        {cancel && (
          <Button purpose="subtle" onClick={() => setAsking('call-off')}>
            {m.kennissessies_call_off()}
          </Button>
        )}
      </Row>
      {(publish.isError || restore.isError) && (
        <div role="alert">
          <ErrorMessage>{failureText(publish.error ?? restore.error)}</ErrorMessage>
        </div>
      )}
      <PublishDialog
        open={asking === 'publish'}
        busy={publish.isPending}
        onClose={() => setAsking(null)}
        onPublish={() => publish.mutate({ id: session.id })}
      />
      <RestoreDialog
        open={asking === 'restore'}
        busy={restore.isPending}
        registered={session.registeredCount}
        onClose={() => setAsking(null)}
        onRestore={() => restore.mutate({ id: session.id })}
      />
      <CallOffDialog
        open={asking === 'call-off'}
        busy={callOff.isPending}
        people={session.registeredCount + session.waitlistCount}
        error={refused?.message ?? (callOff.isError ? failureText(callOff.error) : undefined)}
        onClose={() => setAsking(null)}
        onCallOff={(reason) => callOff.mutate({ id: session.id, reason })}
      />
    </Stack>
  );
}
