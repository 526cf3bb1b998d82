import type { MateriaalInput, MateriaalItemFragment } from '@academie/web-api/gql';
import { Button, Row, TextField } from '@academie/web-ui';
import { type FormEvent, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { VisibilityField } from './visibility-field.js';

type EditMateriaalProps = {
  item: MateriaalItemFragment;
  hasNetwerk: boolean;
  onSave: (input: MateriaalInput) => Promise<void>;
  onClose: () => void;
};

/** Another title, another link, or other people who may see it. */
export function EditMateriaal({ item, hasNetwerk, onSave, onClose }: EditMateriaalProps) {
  const [values, setValues] = useState<MateriaalInput>({
    title: item.title,
    url: item.url,
    visibility: item.visibility,
  });
  const form = useForm<MateriaalInput>({ send: onSave });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(values);
  };
  return (
    <form className="academie-form" onSubmit={submit} noValidate>
      <FormFailure error={form.failure} />
      <TextField
        {...form.errors.field('title')}
        label={m.opbrengst_item_title()}
        maxLength={200}
        value={values.title}
        onChange={(event) => setValues({ ...values, title: event.target.value })}
      />
      {item.url !== null && (
        <TextField
          {...form.errors.field('url')}
          label={m.opbrengst_url()}
          type="url"
          value={values.url ?? ''}
          onChange={(event) => setValues({ ...values, url: event.target.value })}
        />
      )}
      <VisibilityField
        {...form.errors.field('visibility')}
        hasNetwerk={hasNetwerk}
        value={values.visibility}
        onChange={(visibility) => setValues({ ...values, visibility })}
      />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {m.opbrengst_save()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.form_cancel()}
        </Button>
      </Row>
    </form>
  );
}
