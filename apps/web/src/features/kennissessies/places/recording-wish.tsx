import { gqlMutation } from '@academie/web-api';
import { WantRecordingDocument } from '@academie/web-api/gql';
import { CheckboxField, ErrorMessage, Panel } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { usePlaces } from './use-places.js';

/** Who waits may say that a recording is as good. */
export function RecordingWish({ kennissessieId, wants }: { kennissessieId: string; wants: boolean }) {
  const { refresh } = usePlaces(kennissessieId);
  const want = useMutation(gqlMutation(WantRecordingDocument, { onSettled: () => refresh() }));
  const shown = want.isPending ? want.variables.wants : wants;
  return (
    <Panel>
      <CheckboxField
        label={m.plaatsen_recording_wish()}
        hint={m.plaatsen_recording_wish_hint()}
        checked={shown}
        onChange={({ target }) => want.mutate({ kennissessieId, wants: target.checked })}
      />
      {want.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(want.error)}</ErrorMessage>
        </div>
      )}
    </Panel>
  );
}
