import { gqlFetch } from '@academie/web-api';
import { type EvaluatieDetailFragment, PrepareEvaluatieDocument } from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, ErrorSummary, Heading, Row, Stack } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { evaluatieResultsQuery } from './evaluatie-queries.js';
import { type DraftQuestion, emptyQuestion, type FormValues, moved, toInput, toValues } from './form-values.js';
import { NamesField } from './names-field.js';
import { Preview } from './preview.js';
import { QuestionEditor } from './question-editor.js';

type PrepareFormProps = { evaluatie: EvaluatieDetailFragment; onSaved: (message: string) => void };

/** What participants are asked: the organiser adds, changes, orders and removes, and sees what it becomes. */
export function PrepareForm({ evaluatie, onSaved }: PrepareFormProps) {
  const client = useQueryClient();
  const [values, setValues] = useState(() => toValues(evaluatie));
  const [previewing, setPreviewing] = useState(false);
  const focus = useFocusOnQuestion();
  const { id, phase } = evaluatie;
  const form = useForm({
    send: async (given: FormValues) => {
      const { prepareEvaluatie } = await gqlFetch(PrepareEvaluatieDocument, { id, input: toInput(given) });
      client.setQueryData(evaluatieResultsQuery(id).queryKey, { evaluatie: prepareEvaluatie });
      onSaved(prepareEvaluatie.phase === 'OPEN' ? m.evaluatie_saved_open() : m.evaluatie_saved());
    },
  });
  const setQuestions = (questions: readonly DraftQuestion[]) => setValues({ ...values, questions });
  const move = (from: number, to: number) => {
    setQuestions(moved(values.questions, from, to));
    focus(values.questions[from]?.key);
    announce(m.evaluatie_moved({ from: from + 1, to: to + 1 }));
  };
  const remove = (position: number) => {
    const rest = values.questions.filter((_, other) => other !== position);
    setQuestions(rest);
    focus((rest[position] ?? rest.at(-1))?.key);
    announce(m.evaluatie_removed({ number: position + 1 }));
  };
  const add = () => {
    const question = emptyQuestion();
    setQuestions([...values.questions, question]);
    focus(question.key);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(values);
  };
  const whole = form.errors.field('questions');
  return (
    <form className="academie-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} />
      <FormFailure error={form.failure} />
      <NamesField
        evaluatie={evaluatie}
        anonymous={values.anonymous}
        onChange={(anonymous) => setValues({ ...values, anonymous })}
      />
      <Stack>
        <Heading level={2} appearance="level-3" id={whole.id} tabIndex={-1}>
          {m.evaluatie_questions()}
        </Heading>
        {whole.error && <ErrorMessage>{whole.error}</ErrorMessage>}
        {values.questions.map((question, position) => (
          <QuestionEditor
            key={question.key}
            question={question}
            position={position}
            count={values.questions.length}
            errors={form.errors}
            onChange={(next) => setQuestions(values.questions.map((old) => (old.key === next.key ? next : old)))}
            onMove={(to) => move(position, to)}
            onRemove={() => remove(position)}
          />
        ))}
        <Row>
          <Button purpose="secondary" onClick={add}>
            {m.evaluatie_add_question()}
          </Button>
          <Button purpose="subtle" aria-expanded={previewing} onClick={() => setPreviewing(!previewing)}>
            {previewing ? m.evaluatie_preview_close() : m.evaluatie_preview()}
          </Button>
        </Row>
      </Stack>
      {previewing && <Preview anonymous={values.anonymous} questions={values.questions} />}
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {phase === 'PROPOSED' ? m.evaluatie_prepare() : m.evaluatie_save()}
        </Button>
      </Row>
    </form>
  );
}

/** Moves the focus to the head of a question, once it stands in its new place. */
function useFocusOnQuestion(): (key: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-question="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = undefined;
  });
  return (key) => {
    wanted.current = key;
  };
}
