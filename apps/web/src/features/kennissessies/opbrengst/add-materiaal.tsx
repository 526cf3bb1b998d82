import { gqlFetch } from '@academie/web-api';
import { AddMateriaalLinkDocument, type OpbrengstVisibility } from '@academie/web-api/gql';
import { Button, type FieldProblem, TextField } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { useForm } from '../../../shared/use-form.js';
import { FormPanel } from './form-panel.js';
import { LinkOrFile, type LinkOrFileValues } from './link-or-file.js';
import { uploadFile, uploadPath } from './upload-file.js';
import { VisibilityField } from './visibility-field.js';

type Values = LinkOrFileValues & { title: string; visibility: OpbrengstVisibility };

const empty: Values = { kind: 'file', title: '', url: '', file: null, visibility: 'PARTICIPANTS' };
const LARGEST = 50_000_000;

type AddMateriaalProps = { sessionId: string; hasNetwerk: boolean; onAdded: () => void };

/** Puts up a file or a link. What was typed stays when it is refused. */
export function AddMateriaal({ sessionId, hasNetwerk, onAdded }: AddMateriaalProps) {
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
  return (
    <FormPanel
      title={m.opbrengst_add_title()}
      form={form}
      values={values}
      actions={
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy && values.kind === 'file' ? m.opbrengst_uploading() : m.opbrengst_add()}
        </Button>
      }
    >
      <LinkOrFile
        legend={m.opbrengst_add_kind()}
        options={[
          { value: 'file', label: m.opbrengst_add_file() },
          { value: 'link', label: m.opbrengst_add_link() },
        ]}
        urlLabel={m.opbrengst_url()}
        file={{
          label: m.opbrengst_file(),
          hint: m.opbrengst_file_hint(),
          accept: '.pdf,.pptx,.docx,.xlsx,.png,.jpg,.jpeg,.webp',
        }}
        errors={form.errors}
        values={values}
        version={version}
        onChange={change}
      />
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
    </FormPanel>
  );
}

function check({ kind, file }: Values): FieldProblem[] {
  if (kind === 'link') return [];
  if (!file) return [{ path: 'file', message: m.opbrengst_file_missing() }];
  return file.size > LARGEST ? [{ path: 'file', message: m.opbrengst_file_large() }] : [];
}
