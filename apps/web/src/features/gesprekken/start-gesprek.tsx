import { gqlMutation, invalidate, isGqlError } from '@academie/web-api';
import { GesprekkenDocument, StartGesprekDocument } from '@academie/web-api/gql';
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldProblem,
  Panel,
  Row,
  TextField,
  useFieldErrors,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { failureText } from '../../shared/failure-text.js';
import { useDraft } from './composer/use-draft.js';
import { emptyText, type RichText } from './editor/rich-text.js';
import { RichTextField } from './editor/rich-text-field.js';
import { textProblem } from './editor/text-problem.js';

type StartGesprekProps = { persoonId: string; ruimteId: string; onCancel: () => void };

/** A title and a first bericht. What is written survives a closed tab. */
export function StartGesprek({ persoonId, ruimteId, onCancel }: StartGesprekProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft(persoonId, `nieuw:${ruimteId}`);
  const [initial] = useState(() => draft.read());
  const [title, setTitle] = useState('');
  const text = useRef<RichText>(initial ?? emptyText);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const errors = useFieldErrors(problems);
  const titleField = useRef<HTMLInputElement>(null);
  useEffect(() => titleField.current?.focus(), []);

  const start = useMutation(
    gqlMutation(StartGesprekDocument, {
      onSuccess: async ({ startGesprek }) => {
        draft.drop();
        void invalidate(client, GesprekkenDocument);
        await navigate({ to: '/gesprekken/$id', params: { id: startGesprek.id } });
      },
      onError: (error) => {
        if (isGqlError(error, 'INVALID_INPUT'))
          setProblems(error.fields.map(({ path, message }) => ({ path: path.replace(/^input\./, ''), message })));
      },
    }),
  );
  const submit = () => {
    if (start.isPending) return;
    const found = check(title, text.current);
    setProblems(found);
    if (found.length === 0) start.mutate({ input: { ruimteId, title: title.trim(), body: text.current.markdown } });
  };
  return (
    <Panel>
      <form
        className="academie-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h3 className="nl-heading nl-heading--level-3">{m.gesprekken_start()}</h3>
        <ErrorSummary errors={errors} />
        {start.isError && problems.length === 0 && (
          <Alert type="error" role="alert">
            {failureText(start.error)}
          </Alert>
        )}
        <TextField
          ref={titleField}
          label={m.gesprekken_start_title()}
          hint={m.gesprekken_start_title_hint()}
          maxLength={160}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          {...errors.field('title')}
        />
        <RichTextField
          label={m.gesprekken_start_body()}
          hint={m.gesprekken_reaction_hint()}
          initial={initial}
          onChange={(next) => {
            text.current = next;
            draft.keep(next);
          }}
          onSend={submit}
          {...errors.field('body')}
        />
        <Row>
          <Button type="submit" purpose="primary" busy={start.isPending}>
            {m.gesprekken_start_submit()}
          </Button>
          <Button purpose="subtle" onClick={onCancel}>
            {m.gesprekken_cancel()}
          </Button>
        </Row>
      </form>
    </Panel>
  );
}

function check(title: string, text: RichText): FieldProblem[] {
  const body = textProblem(text);
  return [
    ...(title.trim().length < 3 ? [{ path: 'title', message: m.gesprekken_start_title_problem() }] : []),
    ...(body ? [{ path: 'body', message: body }] : []),
  ];
}
