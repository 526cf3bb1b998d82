import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import { SelectField, TextareaField, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { NetwerkChoice } from '../use-planning.js';
import type { FieldsProps } from './kennissessie-form.js';

type AboutFieldsProps = FieldsProps & {
  themas: KennissessieThemasQuery['themas'];
  netwerken: readonly NetwerkChoice[];
};

/** What the session is about, and where it belongs. */
export function AboutFields({ values, errors, change, themas, netwerken }: AboutFieldsProps) {
  return (
    <>
      <TextField
        label={m.kennissessies_field_title()}
        hint={m.kennissessies_field_title_hint()}
        {...errors.field('title')}
        value={values.title}
        maxLength={200}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextareaField
        label={m.kennissessies_field_summary()}
        hint={m.kennissessies_field_summary_hint()}
        {...errors.field('summary')}
        rows={8}
        value={values.summary}
        maxLength={5000}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <SelectField
        label={m.kennissessies_field_thema()}
        {...errors.field('thema')}
        value={values.thema}
        onChange={(event) => change({ thema: event.target.value })}
      >
        <option value="">{m.kennissessies_field_thema_choose()}</option>
        {themas.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      {netwerken.length > 0 && (
        <SelectField
          label={m.kennissessies_field_netwerk()}
          hint={m.kennissessies_field_netwerk_hint()}
          optional
          {...errors.field('netwerkId')}
          value={values.netwerkId}
          onChange={(event) => change({ netwerkId: event.target.value })}
        >
          <option value="">{m.kennissessies_field_netwerk_none()}</option>
          {netwerken.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
