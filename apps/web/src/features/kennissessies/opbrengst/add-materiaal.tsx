import { gqlFetch } from '@academie/web-api';
import { AddMateriaalLinkDocument, type OpbrengstVisibility } from '@academie/web-api/gql';
import {
  Button,
  ChoiceGroup,
  ErrorSummary,
  type FieldProblem,
  Heading,
  Panel,
  Row,
  Stack,
  TextField,
} from '@academie/web-ui';
import { type FormEvent, useId, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { FileField } from './file-field.js';
import { uploadFile, uploadPath } from './upload-file.js';
import { VisibilityField } from './visibility-field.js';

type Values = {
  kind: 'file' | 'link';
  title: string;
  url: string;
  file: File | null;
  visibility: OpbrengstVisibility;
};

const empty: Values = { kind: 'file', title: '', url: '', file: null, visibility: 'PARTICIPANTS' };
const LARGEST = 50_000_000;

type AddMateriaalProps = { sessionId: string; hasNetwerk: boolean; onAdded: () => void };

/** Puts up a file or a link. What was typed stays when it is refused. */
export function AddMateriaal({ sessionId, hasNetwerk, onAdded }: AddMateriaalProps) {
  const titleId = useId();
  const [values, setValues] = useState(empty);
  const [version, setVersion] = useState(0);
  const change = (next: Partial<Values>) => setValues({ ...values, ...next });
  const form = useForm<Values>({
    check,
    send: async ({ kind, title, url, file, visibility }) => {
      if (kind === 'link') {
        await gqlFetch(AddMateriaalLinkDocument, { id: sessionId, input: { title, url, visibility } });
      } else if (file) {
        await uploadFile(uploadPath(sessionId, 'materiaal'), file, { title, visibility });
      }
      setValues({ ...empty, kind, visibility });
      setVersion(version + 1);
      onAdded();
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
            {m.opbrengst_add_title()}
          </Heading>
          <ErrorSummary errors={form.errors} />
          <FormFailure error={form.failure} />
          <Stack>
            <ChoiceGroup
              legend={m.opbrengst_add_kind()}
              type="radio"
              name="kind"
              value={[values.kind]}
              onChange={([kind]) => kind && change({ kind })}
              options={[
                { value: 'file', label: m.opbrengst_add_file() },
                { value: 'link', label: m.opbrengst_add_link() },
              ]}
            />
            {values.kind === 'file' ? (
              <FileField
                {...form.errors.field('file')}
                label={m.opbrengst_file()}
                hint={m.opbrengst_file_hint()}
                accept=".pdf,.pptx,.docx,.xlsx,.png,.jpg,.jpeg,.webp"
                version={version}
                onChange={(file) => change({ file })}
              />
            ) : (
              <TextField
                {...form.errors.field('url')}
                label={m.opbrengst_url()}
                hint={m.opbrengst_url_hint()}
                type="url"
                value={values.url}
                onChange={(event) => change({ url: event.target.value })}
              />
            )}
            <TextField
              {...form.errors.field('title')}
              label={m.opbrengst_item_title()}
              hint={values.kind === 'file' ? m.opbrengst_item_title_hint() : undefined}
              optional={values.kind === 'file'}
              maxLength={200}
              value={values.title}
              onChange={(event) => change({ title: event.target.value })}
            />
            <VisibilityField
              {...form.errors.field('visibility')}
              hasNetwerk={hasNetwerk}
              value={values.visibility}
              onChange={(visibility) => change({ visibility })}
            />
          </Stack>
          <Row>
            <Button type="submit" purpose="primary" busy={form.busy}>
              {form.busy && values.kind === 'file' ? m.opbrengst_uploading() : m.opbrengst_add()}
            </Button>
          </Row>
        </form>
      </Panel>
    </section>
  );
}

function check({ kind, file }: Values): FieldProblem[] {
  if (kind === 'link') return [];
  if (!file) return [{ path: 'file', message: m.opbrengst_file_missing() }];
  return file.size > LARGEST ? [{ path: 'file', message: m.opbrengst_file_large() }] : [];
}
