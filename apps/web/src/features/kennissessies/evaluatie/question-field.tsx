import './evaluatie.css';
import { ChoiceGroup, type FieldErrors, TextareaField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { Question } from './fill-values.js';

type QuestionFieldProps = {
  question: Question;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  errors: FieldErrors;
};

const NUMBERS = ['1', '2', '3', '4', '5'] as const;

/** One question, as somebody answers it. */
export function QuestionField({ question, value, onChange, errors }: QuestionFieldProps) {
  const { id, kind, text, required, choices, several } = question;
  const field = errors.field(id);
  if (kind === 'TEXT') {
    return (
      <TextareaField
        {...field}
        label={text}
        optional={!required}
        maxLength={2000}
        value={value[0] ?? ''}
        onChange={(event) => onChange([event.target.value])}
      />
    );
  }
  const scale = kind === 'SCALE';
  const options = scale
    ? NUMBERS.map((number) => ({ value: number as string, label: number }))
    : choices.map((label, position) => ({ value: `${position}`, label }));
  return (
    <div className={scale ? 'academie-scale' : undefined}>
      <ChoiceGroup
        {...field}
        legend={text}
        optional={!required}
        hint={scale ? m.evaluatie_scale_hint() : several ? m.evaluatie_several_hint() : undefined}
        type={several ? 'checkbox' : 'radio'}
        name={id}
        options={options}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
