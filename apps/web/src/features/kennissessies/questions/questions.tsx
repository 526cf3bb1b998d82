import { gqlFetch, gqlQuery } from '@academie/web-api';
import {
  AddKennissessieQuestionDocument,
  ChangeKennissessieQuestionDocument,
  type KennissessieAskingFragment,
  KennissessieQuestionsDocument,
  MoveKennissessieQuestionDocument,
  RemoveKennissessieQuestionDocument,
} from '@academie/web-api/gql';
import {
  announce,
  Block,
  Button,
  EmptyState,
  ErrorMessage,
  Heading,
  LoadingState,
  Notice,
  Panel,
  Paragraph,
  Stack,
} from '@academie/web-ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { failureText } from '../../../shared/failure-text.js';
import { QuestionForm } from './question-form.js';
import { type Move, moveButtonId, QuestionPanel } from './question-panel.js';
import { emptyQuestion, type QuestionValues, toQuestionInput, valuesOf } from './question-values.js';
import { RemoveQuestionDialog } from './remove-question-dialog.js';

export function questionsQuery(id: string) {
  return gqlQuery(KennissessieQuestionsDocument, { id });
}

/** What the organiser asks of those who register, and what they answered. */
export function Questions({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, isPending, refetch } = useQuery(questionsQuery(kennissessieId));
  return (
    <Block labelledBy="vragen">
      <Heading level={2} id="vragen">
        {m.aanmelden_questions_title()}
      </Heading>
      <Paragraph>{m.aanmelden_questions_lead()}</Paragraph>
      {isPending && <LoadingState kind="rows" count={3} />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.kennissessie && <Editor session={data.kennissessie} />}
    </Block>
  );
}

function Editor({ session }: { session: KennissessieAskingFragment }) {
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const show = useShow(session.id);
  const move = useMove(show);
  const { questionSummaries: summaries, viewerCan } = session;

  const finish = (saved: KennissessieAskingFragment, message: string) => {
    show(saved);
    setOpen(null);
    setRemoving(null);
    setDone(message);
  };
  const add = async (values: QuestionValues) => {
    const input = toQuestionInput(values);
    const { addKennissessieQuestion: saved } = await gqlFetch(AddKennissessieQuestionDocument, {
      kennissessieId: session.id,
      input,
    });
    finish(saved, m.aanmelden_question_saved());
  };
  const change = async (id: string, values: QuestionValues) => {
    const input = toQuestionInput(values);
    const { changeKennissessieQuestion: saved } = await gqlFetch(ChangeKennissessieQuestionDocument, { id, input });
    finish(saved, m.aanmelden_question_saved());
  };
  const remove = useMutation({
    mutationFn: async (id: string) =>
      (await gqlFetch(RemoveKennissessieQuestionDocument, { id })).removeKennissessieQuestion,
    onSuccess: (saved) => {
      finish(saved, m.aanmelden_question_removed());
      addButton.current?.focus();
    },
  });
  return (
    <Stack>
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      {move.isError && (
        <div role="alert">
          <ErrorMessage>{`${m.aanmelden_question_not_changed()} ${failureText(move.error)}`}</ErrorMessage>
        </div>
      )}
      {summaries.length === 0 && open === null && (
        <EmptyState title={m.aanmelden_questions_none_title()} headingLevel={3}>
          <Paragraph>{m.aanmelden_questions_none_body()}</Paragraph>
        </EmptyState>
      )}
      {summaries.map((summary, index) =>
        open === summary.question.id ? (
          <Panel key={summary.question.id}>
            <QuestionForm
              initial={valuesOf(summary.question)}
              send={(values) => change(summary.question.id, values)}
              onStop={() => setOpen(null)}
            />
          </Panel>
        ) : (
          <QuestionPanel
            key={summary.question.id}
            summary={summary}
            position={index + 1}
            last={index === summaries.length - 1}
            mayEdit={viewerCan.edit}
            onMove={(direction) => move.mutate({ id: summary.question.id, direction })}
            onChange={() => setOpen(summary.question.id)}
            onRemove={() => setRemoving(summary.question.id)}
          />
        ),
      )}
      {open === 'new' && (
        <Panel>
          <Heading level={3}>{m.aanmelden_question_new()}</Heading>
          <QuestionForm initial={emptyQuestion} send={add} onStop={() => setOpen(null)} />
        </Panel>
      )}
      {viewerCan.edit && open !== 'new' && (
        <div>
          <Button ref={addButton} purpose="primary" onClick={() => setOpen('new')}>
            {m.aanmelden_question_add()}
          </Button>
        </div>
      )}
      <RemoveQuestionDialog
        summary={summaries.find(({ question }) => question.id === removing) ?? null}
        busy={remove.isPending}
        error={remove.isError ? failureText(remove.error) : null}
        onClose={() => setRemoving(null)}
        onRemove={(id) => remove.mutate(id)}
      />
    </Stack>
  );
}

/** Shows what the API answered, and lets everything else ask again when it is next looked at. */
function useShow(kennissessieId: string) {
  const client = useQueryClient();
  return (kennissessie: KennissessieAskingFragment) => {
    client.setQueryData(questionsQuery(kennissessieId).queryKey, { kennissessie });
    void client.invalidateQueries({ refetchType: 'none' });
  };
}

/** Moving a question. The focus stays on the button that was pressed, wherever the question goes. */
function useMove(show: (session: KennissessieAskingFragment) => void) {
  const [moved, setMoved] = useState<{ id: string; direction: Move } | null>(null);
  useEffect(() => {
    if (moved) document.getElementById(moveButtonId(moved.id, moved.direction))?.focus();
  }, [moved]);
  return useMutation({
    mutationFn: async ({ id, direction }: { id: string; direction: Move }) =>
      (await gqlFetch(MoveKennissessieQuestionDocument, { id, move: direction })).moveKennissessieQuestion,
    onSuccess: (session, move) => {
      show(session);
      setMoved(move);
      const place = session.questionSummaries.findIndex(({ question }) => question.id === move.id);
      announce(m.aanmelden_question_moved({ position: place + 1 }));
    },
  });
}
