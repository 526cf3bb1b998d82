import { ChoiceGroup, type FieldErrors, TextareaField, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { shortDate } from '../../../shared/time.js';
import type { Answers, AskedQuestion } from './answer-values.js';
import { yesOrNo } from './question-words.js';

type AnswerFieldsProps = {
  questions: readonly AskedQuestion[];
  answers: Answers;
  errors: FieldErrors;
  onChange: (answers: Answers) => void;
};

/** One field for each question, with what the answer is for and how long it is kept. */
export function AnswerFields({ questions, answers, errors, onChange }: AnswerFieldsProps) {
  return questions.map((question) => (
    <AnswerField
      key={question.id}
      question={question}
      values={answers[question.id] ?? []}
      field={errors.field(`answers.${question.id}`)}
      onChange={(values) => onChange({ ...answers, [question.id]: values })}
    />
  ));
}

type AnswerFieldProps = {
  question: AskedQuestion;
  values: readonly string[];
  field: ReturnType<FieldErrors['field']>;
  onChange: (values: readonly string[]) => void;
};

function AnswerField({ question, values, field, onChange }: AnswerFieldProps) {
  const { id, kind, label, long, multiple, options, required } = question;
  const about = { hint: <Purpose question={question} />, optional: !required, ...field };
  if (kind === 'TEXT') {
    const text = {
      label,
      ...about,
      value: values[0] ?? '',
      onChange: (event: { target: { value: string } }) => onChange([event.target.value]),
    };
    return long ? <TextareaField {...text} rows={5} maxLength={2000} /> : <TextField {...text} maxLength={200} />;
  }
  const choices =
    kind === 'YES_NO'
      ? ['JA', 'NEE'].map((value) => ({ value, label: yesOrNo(value) }))
      : options.map((value) => ({ value, label: value }));
  const group = { legend: label, name: id, ...about };
  if (kind === 'CHOICE' && multiple) {
    return <ChoiceGroup {...group} type="checkbox" options={choices} value={values} onChange={onChange} />;
  }
  // A radio button cannot be taken back, so what may stay unanswered has a button that says so.
  const none = required ? [] : [{ value: '', label: m.aanmelden_no_answer() }];
  const chosen = values.length === 0 && !required ? [''] : values;
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      options={[...choices, ...none]}
      value={chosen}
      onChange={(next) => onChange(next.filter((value) => value !== ''))}
    />
  );
}

function Purpose({ question }: { question: AskedQuestion }) {
  const { purpose, retentionDays: days, keptUntil, dates } = question;
  return (
    <>
      {dates && (
        <>
          {dates}
          <br />
        </>
      )}
      {m.aanmelden_purpose({ purpose })}
      <br />
      {keptUntil ? m.aanmelden_kept({ days, date: shortDate(keptUntil) }) : m.aanmelden_kept_each({ days })}
    </>
  );
}
