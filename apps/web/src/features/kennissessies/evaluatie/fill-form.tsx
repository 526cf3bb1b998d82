import { gqlFetch } from '@academie/web-api';
import { AnswerEvaluatieDocument, type EvaluatieDetailFragment } from '@academie/web-api/gql';
import { Button, ErrorSummary, Panel, Row, Stack } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { evaluatieQuery, waitingEvaluatieQuery } from './evaluatie-queries.js';
import { type FillValues, toAnswers } from './fill-values.js';
import { QuestionField } from './question-field.js';

/** The questions, for somebody who was at the session. What was filled in stays when sending fails. */
export function FillForm({ evaluatie, onDone }: { evaluatie: EvaluatieDetailFragment; onDone: () => void }) {
  const client = useQueryClient();
  const [values, setValues] = useState<FillValues>({});
  const { id, questions } = evaluatie;
  const form = useForm({
    send: async (given: FillValues) => {
      const input = { answers: toAnswers(questions, given) };
      const { answerEvaluatie } = await gqlFetch(AnswerEvaluatieDocument, { id, input });
      client.setQueryData(evaluatieQuery(id).queryKey, { evaluatie: answerEvaluatie });
      client.setQueryData(waitingEvaluatieQuery(id).queryKey, { waitingEvaluatie: null });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(values);
  };
  return (
    <form className="academie-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <FormFailure error={form.failure} />
      <Panel>
        <Stack gap="wide">
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              value={values[question.id] ?? []}
              onChange={(value) => setValues((before) => ({ ...before, [question.id]: value }))}
              errors={form.errors}
            />
          ))}
        </Stack>
      </Panel>
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {m.evaluatie_send()}
        </Button>
      </Row>
    </form>
  );
}
