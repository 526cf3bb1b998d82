import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Notice, Paragraph, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { isPast } from '../../../shared/time.js';
import { AddMateriaal } from './add-materiaal.js';
import { MateriaalEditor } from './materiaal-editor.js';
import { opbrengstQuery } from './opbrengst-queries.js';
import { RecordingEditor } from './recording-editor.js';
import { SummaryEditor, type SummaryField } from './summary-editor.js';
import { TranscriptEditor } from './transcript-editor.js';

type OpbrengstRoomProps = { session: KennissessieDetailFragment; summaryField: SummaryField };

/** The organiser's side of what a session leaves behind. */
export function OpbrengstRoom({ session, summaryField }: OpbrengstRoomProps) {
  const kennissessieId = session.id;
  const { data, error, refetch } = useQuery(opbrengstQuery(kennissessieId));
  const [done, setDone] = useState<string | null>(null);
  const opbrengst = data?.opbrengst;
  if (!opbrengst) {
    return error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingState kind="lines" />;
  }
  return (
    <Stack gap="wide">
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      <Paragraph>{m.opbrengst_told()}</Paragraph>
      <MateriaalEditor opbrengst={opbrengst} onDone={setDone} />
      <AddMateriaal
        sessionId={kennissessieId}
        hasNetwerk={opbrengst.hasNetwerk}
        onAdded={() => {
          setDone(m.opbrengst_added());
          void refetch();
        }}
      />
      <RecordingEditor opbrengst={opbrengst} onDone={setDone} onUploaded={refetch} />
      {opbrengst.recording && (
        <TranscriptEditor
          sessionId={kennissessieId}
          recording={opbrengst.recording}
          onChanged={refetch}
          onDone={setDone}
        />
      )}
      <SummaryEditor
        opbrengst={opbrengst}
        over={isPast(session.endsAt) && session.status !== 'CANCELLED'}
        field={summaryField}
        onDone={setDone}
      />
    </Stack>
  );
}
