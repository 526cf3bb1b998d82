import { IconAlertCircle } from '@tabler/icons-react';
import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { useUiTexts } from '../texts.js';

/** What every field takes: its label, a hint under it, what is wrong, and whether it may stay empty. */
export type FieldProps = { label: ReactNode; hint?: ReactNode; error?: string | undefined; optional?: boolean };

export function ErrorMessage({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} className="utrecht-form-field-error-message">
      <IconAlertCircle size={20} aria-hidden />
      <span>{children}</span>
    </div>
  );
}

/** Ids and aria attributes that tie a control to its label, hint and error. */
export function useFieldIds({ hint, error }: Pick<FieldProps, 'hint' | 'error'>, given?: string) {
  const made = useId();
  const id = given ?? made;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return { id, hintId, errorId, aria: { 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined } };
}

type FrameProps = FieldProps & { ids: ReturnType<typeof useFieldIds>; children: ReactNode };

function FieldFrame({ ids, label, hint, error, optional, children }: FrameProps) {
  const texts = useUiTexts();
  return (
    <div className={clsx('utrecht-form-field', error && 'utrecht-form-field--invalid', 'academie-field')}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={ids.id}>
          {label} {optional && texts.optional}
        </label>
      </div>
      {hint && (
        <div id={ids.hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && <ErrorMessage {...(ids.errorId ? { id: ids.errorId } : {})}>{error}</ErrorMessage>}
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** One line of text; all attributes of an `input` pass through. */
export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  const ids = useFieldIds({ hint, error }, id);
  return (
    <FieldFrame {...{ ids, label, hint, error, optional }}>
      <input
        id={ids.id}
        className={clsx('utrecht-textbox utrecht-textbox--html-input', error && 'utrecht-textbox--invalid', className)}
        {...ids.aria}
        {...rest}
      />
    </FieldFrame>
  );
}

/** Several lines of text. With `maxLength` it counts down, once the end comes near. */
export function TextareaField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  onChange,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  const ids = useFieldIds({ hint, error }, id);
  const texts = useUiTexts();
  const [typed, setTyped] = useState(String(rest.value ?? rest.defaultValue ?? '').length);
  const left = rest.maxLength === undefined ? undefined : rest.maxLength - typed;
  return (
    <FieldFrame {...{ ids, label, hint, error, optional }}>
      <textarea
        id={ids.id}
        rows={4}
        className={clsx(
          'utrecht-textarea utrecht-textarea--html-textarea',
          error && 'utrecht-textarea--invalid',
          className,
        )}
        onChange={(event) => {
          setTyped(event.target.value.length);
          onChange?.(event);
        }}
        {...ids.aria}
        {...rest}
      />
      {left !== undefined && left <= 100 && (
        <p className="academie-field__count" role="status">
          {texts.charactersLeft(left)}
        </p>
      )}
    </FieldFrame>
  );
}

/** One of a short list; the options are its children. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  children,
  ...rest
}: FieldProps & ComponentProps<'select'>) {
  const ids = useFieldIds({ hint, error }, id);
  return (
    <FieldFrame {...{ ids, label, hint, error, optional }}>
      <select
        id={ids.id}
        className={clsx('utrecht-select utrecht-select--html-select', error && 'utrecht-select--invalid', className)}
        {...ids.aria}
        {...rest}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
