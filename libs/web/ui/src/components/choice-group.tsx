import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import { useUiTexts } from '../texts.js';
import { ErrorMessage, type FieldProps, useFieldIds } from './field.js';
import { Heading } from './text.js';

export type Choice<V extends string = string> = { value: V; label: ReactNode; hint?: ReactNode };

type ChoiceGroupProps<V extends string> = Omit<FieldProps, 'label'> & {
  legend: ReactNode;
  /** With one question on a page, the question is the title of the page. */
  legendAs?: 'h1' | 'h2';
  type: 'radio' | 'checkbox';
  name: string;
  id?: string;
  /** Each choice in a box of its own: for a question that carries a page. */
  cards?: boolean;
  options: readonly Choice<V>[];
  value?: readonly V[];
  defaultValue?: readonly V[];
  onChange?: (value: V[]) => void;
};

/** Radios or checkboxes under one question. Controlled by `value`, or left to the form with `defaultValue`. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { legend, legendAs, type, name, cards, options, hint, error, optional } = props;
  const texts = useUiTexts();
  const ids = useFieldIds({ hint, error }, props.id);
  const [own, setOwn] = useState<readonly V[]>(props.defaultValue ?? []);
  const chosen = props.value ?? own;
  const choose = (value: V, on: boolean) => {
    const next = type === 'radio' ? [value] : on ? [...chosen, value] : chosen.filter((other) => other !== value);
    setOwn(next);
    props.onChange?.(next);
  };
  return (
    <fieldset
      className={clsx(
        'utrecht-form-fieldset__fieldset--html-fieldset academie-choices',
        cards && 'academie-choices--cards',
        error && 'utrecht-form-field--invalid',
      )}
      aria-describedby={ids.aria['aria-describedby']}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legendAs ? <Heading level={legendAs === 'h1' ? 1 : 2}>{legend}</Heading> : legend} {optional && texts.optional}
      </legend>
      {hint && (
        <div id={ids.hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && <ErrorMessage {...(ids.errorId ? { id: ids.errorId } : {})}>{error}</ErrorMessage>}
      {options.map((option, index) => {
        // The first choice carries the id of the field, so that the error summary can jump to it.
        const optionId = index === 0 ? ids.id : `${ids.id}-${option.value}`;
        const optionHint = option.hint ? `${ids.id}-${option.value}-hint` : undefined;
        return (
          <label key={option.value} className="academie-choice" htmlFor={optionId}>
            <input
              id={optionId}
              type={type}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={optionHint}
              aria-invalid={ids.aria['aria-invalid']}
              className={
                type === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'academie-checkbox'
              }
              onChange={(event) => choose(option.value, event.target.checked)}
            />
            <span>
              <span className="academie-choice__label">{option.label}</span>
              {option.hint && (
                <span id={optionHint} className="academie-choice__hint">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** One thing that is true or not, for instance "Ik ben aanwezig". */
export function CheckboxField({
  label,
  hint,
  id,
  ...rest
}: { label: ReactNode; hint?: ReactNode } & React.ComponentProps<'input'>) {
  const ids = useFieldIds({ hint }, id);
  return (
    <label className="academie-choice" htmlFor={ids.id}>
      <input id={ids.id} type="checkbox" className="academie-checkbox" {...ids.aria} {...rest} />
      <span>
        <span className="academie-choice__label">{label}</span>
        {hint && (
          <span id={ids.hintId} className="academie-choice__hint">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
