import './reeks.css';
import { ChoiceGroup, type FieldErrors } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { FormValues } from '../form/form-values.js';
import { ReeksFields } from './reeks-fields.js';
import { ReeksPreview } from './reeks-preview.js';
import { emptyReeks, type ReeksValues } from './reeks-values.js';

type PlanReeksFieldsProps = {
  form: FormValues;
  /** Null: the session is held once. */
  values: ReeksValues | null;
  errors: FieldErrors;
  onChange: (values: ReeksValues | null) => void;
};

/** Whether a session is held once or as a series; of a series, the rule and all its dates. */
export function PlanReeksFields({ form, values, errors, onChange }: PlanReeksFieldsProps) {
  return (
    <>
      <ChoiceGroup
        legend={m.reeks_how_often()}
        type="radio"
        name="reeks"
        options={[
          { value: 'once', label: m.reeks_once() },
          { value: 'several', label: m.reeks_several(), hint: m.reeks_several_hint() },
        ]}
        value={[values ? 'several' : 'once']}
        onChange={([kind]) => onChange(kind === 'several' ? emptyReeks : null)}
      />
      {values && (
        <>
          <ReeksFields date={form.startsAt.date} values={values} errors={errors} onChange={onChange} />
          <ReeksPreview form={form} values={values} errors={errors} onChange={onChange} />
        </>
      )}
    </>
  );
}
