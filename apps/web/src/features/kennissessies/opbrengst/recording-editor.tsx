import { gqlFetch } from '@academie/web-api';
import {
  type OpbrengstDetailFragment,
  type OpbrengstVisibility,
  RemoveRecordingDocument,
  SaveRecordingDocument,
} from '@academie/web-api/gql';
import {
  Button,
  ChoiceGroup,
  ErrorMessage,
  ErrorSummary,
  Heading,
  Panel,
  Row,
  Stack,
  TextareaField,
  TextField,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { FileField } from './file-field.js';
import { opbrengstQuery } from './opbrengst-queries.js';
import { uploadFile, uploadPath } from './upload-file.js';
import { VisibilityField } from './visibility-field.js';

type Values = {
  kind: 'link' | 'file';
  url: string;
  file: File | null;
  visibility: OpbrengstVisibility;
  chapters: string;
};

type RecordingEditorProps = {
  opbrengst: OpbrengstDetailFragment;
  onDone: (message: string) => void;
  onUploaded: () => Promise<unknown>;
};

/** Where the recording is, who may see it, and its chapters. */
export function RecordingEditor({ opbrengst, onDone, onUploaded }: RecordingEditorProps) {
  const titleId = useId();
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(values);
  };
  return (
    <section aria-labelledby={titleId}>
      <Panel>
        <form className="academie-form" onSubmit={submit} noValidate>
          <Heading level={2} appearance="level-3" id={titleId}>
            {m.opbrengst_recording()}
          </Heading>
          <ErrorSummary errors={form.errors} />
          <FormFailure error={form.failure} />
          <Stack>
            <ChoiceGroup
              legend={m.opbrengst_recording_kind()}
              type="radio"
              name="recording"
              value={[values.kind]}
              onChange={([kind]) => kind && change({ kind })}
              options={[
                { value: 'link', label: m.opbrengst_recording_link() },
                { value: 'file', label: m.opbrengst_recording_file() },
              ]}
            />
            {values.kind === 'link' ? (
              <TextField
                {...form.errors.field('url')}
                label={m.opbrengst_recording_url()}
                hint={m.opbrengst_url_hint()}
                type="url"
                value={values.url}
                onChange={(event) => change({ url: event.target.value })}
              />
            ) : (
              <FileField
                {...form.errors.field('file')}
                label={m.opbrengst_video()}
                hint={recording?.videoUrl ? m.opbrengst_video_there() : m.opbrengst_video_hint()}
                accept=".mp4,video/mp4"
                version={version}
                onChange={(file) => change({ file })}
              />
            )}
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
          </Stack>
          {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
          <Row>
            <Button type="submit" purpose="primary" busy={form.busy}>
              {form.busy && values.file ? m.opbrengst_uploading() : m.opbrengst_recording_save()}
            </Button>
            {recording && (
              <Button purpose="subtle" busy={remove.isPending} onClick={() => !remove.isPending && remove.mutate()}>
                {m.opbrengst_recording_remove()}
              </Button>
            )}
          </Row>
        </form>
      </Panel>
    </section>
  );
}
