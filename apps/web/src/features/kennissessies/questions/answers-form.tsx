import type { AnswerInput } from '@academie/web-api/gql';
import { Button, ErrorSummary, Panel, Row, Stack } from '@academie/web-ui';
import { type ReactNode, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { AnswerFields } from './answer-fields.js';
import { type Answers, type AskedQuestion, answersToSend } from './answer-values.js';

type AnswersFormProps = {
  questions: readonly AskedQuestion[];
  /** What was answered before. */
  before: Answers;
  action: string;
  /** The way out, beside the button. */
  back: ReactNode;
  send: (answers: AnswerInput[]) => Promise<void>;
};

/** The organiser's questions, to answer in one go. What was typed stays, whatever the answer of the API. */
export function AnswersForm({ questions, before, action, back, send }: AnswersFormProps) {
  const [answers, setAnswers] = useState<Answers>(before);
  const form = useForm<Answers>({ send: (given) => send(answersToSend(questions, given)) });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(answers);
      }}
    >
      <ErrorSummary errors={form.errors} />
      {questions.length > 0 && (
        <Panel>
          <Stack>
            <AnswerFields questions={questions} answers={answers} errors={form.errors} onChange={setAnswers} />
          </Stack>
        </Panel>
      )}
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.aanmelden_busy() : action}
        </Button>
        {back}
      </Row>
    </form>
  );
}
