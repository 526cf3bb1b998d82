import { Button, CheckboxField, ChoiceGroup, ErrorSummary, Row, TextareaField, TextField } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { hasOptions, type QuestionValues, questionProblems } from './question-values.js';
import { type AnswerKind, kindLabel } from './question-words.js';

const kinds = ['short', 'long', 'one', 'several', 'yes-no'] as const satisfies readonly AnswerKind[];

type QuestionFormProps = {
  initial: QuestionValues;
  send: (values: QuestionValues) => Promise<void>;
  onStop: () => void;
};

/** One question: what is asked, how it is answered, what for and for how long. */
export function QuestionForm({ initial, send, onStop }: QuestionFormProps) {
  const [values, setValues] = useState(initial);
  const change = (next: Partial<QuestionValues>) => setValues({ ...values, ...next });
  const { errors, failure, busy, submit } = useForm({ check: questionProblems, send });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(values);
      }}
    >
      <ErrorSummary errors={errors} />
      <TextField
        label={m.aanmelden_field_label()}
        hint={m.aanmelden_field_label_hint()}
        {...errors.field('label')}
        value={values.label}
        maxLength={300}
        onChange={(event) => change({ label: event.target.value })}
      />
      <ChoiceGroup
        legend={m.aanmelden_field_kind()}
        type="radio"
        name="kind"
        {...errors.field('kind')}
        options={kinds.map((value) => ({ value, label: kindLabel[value]() }))}
        value={values.kind === '' ? [] : [values.kind]}
        onChange={([kind]) => kind && change({ kind })}
      />
      {hasOptions(values.kind) && (
        <TextareaField
          label={m.aanmelden_field_options()}
          hint={m.aanmelden_field_options_hint()}
          {...errors.field('options')}
          rows={5}
          value={values.options}
          onChange={(event) => change({ options: event.target.value })}
        />
      )}
      <CheckboxField
        label={m.aanmelden_field_required()}
        checked={values.required}
        onChange={(event) => change({ required: event.target.checked })}
      />
      <TextField
        label={m.aanmelden_field_purpose()}
        hint={m.aanmelden_field_purpose_hint()}
        {...errors.field('purpose')}
        value={values.purpose}
        maxLength={300}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <TextField
        label={m.aanmelden_field_retention()}
        hint={m.aanmelden_field_retention_hint()}
        inputMode="numeric"
        {...errors.field('retentionDays')}
        value={values.retentionDays}
        maxLength={3}
        onChange={(event) => change({ retentionDays: event.target.value })}
      />
      <FormFailure error={failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? m.aanmelden_question_saving() : m.aanmelden_question_save()}
        </Button>
        <Button purpose="subtle" onClick={onStop}>
          {m.aanmelden_question_stop()}
        </Button>
      </Row>
    </form>
  );
}
