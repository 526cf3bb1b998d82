import type { LeervraagOutcome } from '@academie/web-api/gql';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem } from '@academie/web-ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { outcomeHint, outcomeLabel, outcomes } from '../loket-words.js';

/** The field the answer is written in; the route gives it, since the editor belongs to another feature. */
export type AnswerField = (field: {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  onChange: (markdown: string) => void;
}) => ReactNode;

type AnswerFormProps = {
  renderField: AnswerField;
  onAnswer: (body: string, outcome: LeervraagOutcome) => Promise<unknown>;
  onCancel: () => void;
};

type Answer = { body: string; outcome: LeervraagOutcome | undefined };

/** Answers a question, and records how: so that the academy knows whether something new must be made. */
export function AnswerForm({ renderField, onAnswer, onCancel }: AnswerFormProps) {
  const [body, setBody] = useState('');
  const [outcome, setOutcome] = useState<LeervraagOutcome>();
  const form = useForm<Answer>({
    check,
    send: async (answer) => answer.outcome && onAnswer(answer.body, answer.outcome),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit({ body: body.trim(), outcome });
  };
  return (
    <form className="academie-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={form.errors} />
      {renderField({
        ...form.errors.field('body'),
        label: m.loket_answer_body(),
        hint: m.loket_answer_body_hint(),
        onChange: setBody,
      })}
      <ChoiceGroup
        type="radio"
        name="outcome"
        legend={m.loket_answer_outcome()}
        hint={m.loket_answer_outcome_hint()}
        value={outcome ? [outcome] : []}
        onChange={([next]) => setOutcome(next)}
        options={outcomes.map((value) => ({ value, label: outcomeLabel[value](), hint: outcomeHint[value]() }))}
        {...form.errors.field('outcome')}
      />
      <FormFailure error={form.failure} />
      <div className="academie-row">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.form_busy() : m.loket_answer_send()}
        </Button>
        <Button purpose="subtle" onClick={onCancel}>
          {m.form_cancel()}
        </Button>
      </div>
    </form>
  );
}

function check({ body, outcome }: Answer): FieldProblem[] {
  return [
    ...(body === '' ? [{ path: 'body', message: m.loket_answer_body_error() }] : []),
    ...(outcome ? [] : [{ path: 'outcome', message: m.loket_answer_outcome_error() }]),
  ];
}
