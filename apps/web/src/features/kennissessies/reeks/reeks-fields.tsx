import { ChoiceGroup, type FieldErrors, SelectField, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { type ReeksValues, repeatOptions } from './reeks-values.js';

type ReeksFieldsProps = {
  /** The date of the first session, as it is typed. */
  date: string;
  values: ReeksValues;
  errors: FieldErrors;
  onChange: (values: ReeksValues) => void;
};

/** How the sessions of a series follow one another, and until when. */
export function ReeksFields({ date, values, errors, onChange }: ReeksFieldsProps) {
  const change = (next: Partial<ReeksValues>) => onChange({ ...values, ...next, without: [] });
  const options = repeatOptions(date);
  const fits = options.some(({ value }) => value === values.frequency);
  const { id, error } = errors.field('rule.frequency');
  return (
    <>
      <SelectField
        label={m.reeks_repeat()}
        hint={m.reeks_repeat_hint()}
        id={id}
        error={error}
        value={fits ? values.frequency : 'WEEKLY'}
        onChange={({ target }) => {
          const chosen = options.find(({ value }) => value === target.value);
          if (chosen) change({ frequency: chosen.value });
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        label={values.frequency === 'WEEKLY' ? m.reeks_every_weeks() : m.reeks_every_months()}
        hint={m.reeks_every_hint()}
        inputMode="numeric"
        maxLength={2}
        {...errors.field('rule.every')}
        value={values.every}
        onChange={({ target }) => change({ every: target.value })}
      />
      <ChoiceGroup
        legend={m.reeks_end()}
        type="radio"
        name="reeks-end"
        options={[
          { value: 'count', label: m.reeks_end_count() },
          { value: 'until', label: m.reeks_end_until() },
        ]}
        value={[values.end]}
        onChange={([end = 'count']) => change({ end })}
      />
      {values.end === 'count' ? (
        <TextField
          label={m.reeks_count()}
          hint={m.reeks_count_hint()}
          inputMode="numeric"
          maxLength={2}
          {...errors.field('rule.count')}
          value={values.count}
          onChange={({ target }) => change({ count: target.value })}
        />
      ) : (
        <TextField
          label={m.reeks_until()}
          type="date"
          min={date}
          {...errors.field('rule.until')}
          value={values.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      )}
    </>
  );
}
