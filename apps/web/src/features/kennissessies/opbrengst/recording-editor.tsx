import { gqlFetch } from '@academie/web-api';
import {
  type OpbrengstDetailFragment,
  type OpbrengstVisibility,
  RemoveRecordingDocument,
  SaveRecordingDocument,
} from '@academie/web-api/gql';
import { Button, ErrorMessage, TextareaField } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { useForm } from '../../../shared/use-form.js';
import { FormPanel } from './form-panel.js';
import { LinkOrFile, type LinkOrFileValues } from './link-or-file.js';
import { opbrengstQuery } from './opbrengst-queries.js';
import { uploadFile, uploadPath } from './upload-file.js';
import { VisibilityField } from './visibility-field.js';

type Values = LinkOrFileValues & { visibility: OpbrengstVisibility; chapters: string };

type RecordingEditorProps = {
  opbrengst: OpbrengstDetailFragment;
  onDone: (message: string) => void;
  onUploaded: () => Promise<unknown>;
};

/** Where the recording is, who may see it, and its chapters. */
export function RecordingEditor({ opbrengst, onDone, onUploaded }: RecordingEditorProps) {
  const client = useQueryClient();
  const { id, recording, hasNetwerk } = opbrengst;
  const [version, setVersion] = useState(0);
  const [values, setValues] = useState<Values>({
    kind: recording?.videoUrl ? 'file' : 'link',
    url: recording?.url ?? '',
    file: null,
    visibility: recording?.visibility ?? 'PARTICIPANTS',
    chapters: recording?.chaptersText ?? '',
  });
  const change = (next: Partial<Values>) => setValues({ ...values, ...next });
  const show = (next: OpbrengstDetailFragment) => client.setQueryData(opbrengstQuery(id).queryKey, { opbrengst: next });
  const form = useForm<Values>({
    check: ({ kind, file }) =>
      kind === 'file' && !file && !recording?.videoUrl ? [{ path: 'file', message: m.opbrengst_video_missing() }] : [],
    send: async ({ kind, url, file, visibility, chapters }) => {
      if (kind === 'file' && file) await uploadFile(uploadPath(id, 'opname'), file, { visibility });
      const input = { url: kind === 'link' ? url : null, visibility, chapters };
      show((await gqlFetch(SaveRecordingDocument, { id, input })).saveRecording);
      setVersion(version + 1);
      change({ file: null });
      await onUploaded();
      onDone(m.opbrengst_recording_saved());
    },
  });
  const remove = useMutation({
    mutationFn: () => gqlFetch(RemoveRecordingDocument, { id }),
    onSuccess: ({ removeRecording }) => {
      show(removeRecording);
      setValues({ kind: 'link', url: '', file: null, visibility: values.visibility, chapters: '' });
      onDone(m.opbrengst_recording_removed());
    },
  });
  return (
    <FormPanel
      title={m.opbrengst_recording()}
      form={form}
      values={values}
      actions={
        <>
          <Button type="submit" purpose="primary" busy={form.busy}>
            {form.busy && values.file ? m.opbrengst_uploading() : m.opbrengst_recording_save()}
          </Button>
          {recording && (
            <Button purpose="subtle" busy={remove.isPending} onClick={() => !remove.isPending && remove.mutate()}>
              {m.opbrengst_recording_remove()}
            </Button>
          )}
        </>
      }
    >
      <LinkOrFile
        legend={m.opbrengst_recording_kind()}
        options={[
          { value: 'link', label: m.opbrengst_recording_link() },
          { value: 'file', label: m.opbrengst_recording_file() },
        ]}
        urlLabel={m.opbrengst_recording_url()}
        file={{
          label: m.opbrengst_video(),
          hint: recording?.videoUrl ? m.opbrengst_video_there() : m.opbrengst_video_hint(),
          accept: '.mp4,video/mp4',
        }}
        errors={form.errors}
        values={values}
        version={version}
        onChange={change}
      />
      <VisibilityField
        {...form.errors.field('visibility')}
        hint={m.opbrengst_recording_for_hint()}
        hasNetwerk={hasNetwerk}
        value={values.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <TextareaField
        {...form.errors.field('chapters')}
        label={m.opbrengst_chapters()}
        hint={m.opbrengst_chapters_hint()}
        optional
        rows={6}
        value={values.chapters}
        onChange={(event) => change({ chapters: event.target.value })}
      />
      {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
    </FormPanel>
  );
}
