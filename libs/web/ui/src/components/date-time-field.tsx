import clsx from 'clsx';
import { useUiTexts } from '../texts.js';
import { ErrorMessage, type FieldProps, useFieldIds } from './field.js';

/** As the two inputs give it: `2026-11-24` and `10:00`; empty strings where nothing was filled in. */
export type DateTimeValue = { date: string; time: string };

type DateTimeFieldProps = FieldProps & {
  id?: string;
  value: DateTimeValue;
  onChange: (value: DateTimeValue) => void;
  min?: string;
  max?: string;
};

/** A date and a time of day, each in the browser's own input. The application turns them into a moment. */
export function DateTimeField({ label, hint, error, optional, id, value, onChange, min, max }: DateTimeFieldProps) {
  const texts = useUiTexts();
  const ids = useFieldIds({ hint, error }, id);
  const box = clsx('utrecht-textbox utrecht-textbox--html-input', error && 'utrecht-textbox--invalid');
  return (
    <fieldset className="academie-field" aria-describedby={ids.aria['aria-describedby']}>
      <legend className="utrecht-form-fieldset__legend">
        {label} {optional && texts.optional}
      </legend>
      {hint && (
        <div id={ids.hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && <ErrorMessage {...(ids.errorId ? { id: ids.errorId } : {})}>{error}</ErrorMessage>}
      <div className="academie-field__row">
        <label>
          <span className="utrecht-form-field-description">{texts.date}</span>
          <input
            id={ids.id}
            type="date"
            className={box}
            value={value.date}
            min={min}
            max={max}
            aria-invalid={ids.aria['aria-invalid']}
            onChange={(event) => onChange({ ...value, date: event.target.value })}
          />
        </label>
        <label>
          <span className="utrecht-form-field-description">{texts.time}</span>
          <input
            type="time"
            step={300}
            className={box}
            value={value.time}
            aria-invalid={ids.aria['aria-invalid']}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        </label>
      </div>
    </fieldset>
  );
}
