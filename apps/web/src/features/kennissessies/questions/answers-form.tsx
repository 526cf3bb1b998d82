import type { KennissessieQuestionFragment } from '@academie/web-api/gql';
import { Button, ErrorSummary, Panel, Row, Stack } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { AnswerFields, type Answers } from './answer-fields.js';

type AnswersFormProps = {
  kennissessieId: string;
  questions: readonly KennissessieQuestionFragment[];
  /** What was answered before. */
  before: Answers;
  action: string;
  send: (answers: { questionId: string; values: string[] }[]) => Promise<void>;
};

/** The organiser's questions, to answer in one go. What was typed stays, whatever the answer of the API. */
export function AnswersForm({ kennissessieId, questions, before, action, send }: AnswersFormProps) {
  const [answers, setAnswers] = useState<Answers>(before);
  const form = useForm<Answers>({
    send: (given) => send(questions.map(({ id }) => ({ questionId: id, values: [...(given[id] ?? [])] }))),
  });
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
      <Panel>
        <Stack>
          <AnswerFields questions={questions} answers={answers} errors={form.errors} onChange={setAnswers} />
        </Stack>
      </Panel>
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.aanmelden_busy() : action}
        </Button>
        <ButtonLink purpose="subtle" to="/kennissessies/$id" params={{ id: kennissessieId }}>
          {m.aanmelden_back()}
        </ButtonLink>
      </Row>
    </form>
  );
}
