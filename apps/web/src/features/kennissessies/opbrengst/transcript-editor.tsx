import { gqlFetch } from '@academie/web-api';
import { type RecordingDetailFragment, RemoveTranscriptDocument } from '@academie/web-api/gql';
import { Button, ErrorMessage, Paragraph } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { useForm } from '../../../shared/use-form.js';
import { FileField } from './file-field.js';
import { FormPanel } from './form-panel.js';
import { uploadFile, uploadPath } from './upload-file.js';

type TranscriptEditorProps = {
  sessionId: string;
  recording: RecordingDetailFragment;
  onChanged: () => Promise<unknown>;
  onDone: (message: string) => void;
};

/** The transcript of a recording, as a file with captions. A mistake in it is named with its line. */
export function TranscriptEditor({ sessionId, recording, onChanged, onDone }: TranscriptEditorProps) {
  const [file, setFile] = useState<File | null>(null);
  const [version, setVersion] = useState(0);
  const form = useForm<File | null>({
    check: (chosen) => (chosen ? [] : [{ path: 'file', message: m.opbrengst_transcript_missing() }]),
    send: async (chosen) => {
      if (!chosen) return;
      await uploadFile(uploadPath(sessionId, 'transcript'), chosen);
      setFile(null);
      setVersion(version + 1);
      await onChanged();
      onDone(m.opbrengst_transcript_saved());
    },
  });
  const remove = useMutation({
    mutationFn: () => gqlFetch(RemoveTranscriptDocument, { id: sessionId }),
    onSuccess: async () => {
      await onChanged();
      onDone(m.opbrengst_transcript_removed());
    },
  });
  const lines = recording.cues.length;
  return (
    <FormPanel
      title={m.opbrengst_transcript_title()}
      form={form}
      values={file}
      actions={
        <>
          <Button type="submit" purpose="primary" busy={form.busy}>
            {m.opbrengst_transcript_save()}
          </Button>
          {lines > 0 && (
            <Button purpose="subtle" busy={remove.isPending} onClick={() => !remove.isPending && remove.mutate()}>
              {m.opbrengst_transcript_remove()}
            </Button>
          )}
        </>
      }
    >
      <Paragraph>{lines > 0 ? m.opbrengst_transcript_there({ count: lines }) : m.opbrengst_transcript_why()}</Paragraph>
      <FileField
        {...form.errors.field('file')}
        label={m.opbrengst_transcript_file()}
        hint={m.opbrengst_transcript_hint()}
        accept=".vtt,text/vtt"
        version={version}
        onChange={setFile}
      />
      {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
    </FormPanel>
  );
}
