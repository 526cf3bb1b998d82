import { gqlMutation } from '@academie/web-api';
import { type BerichtItemFragment, EditBerichtDocument } from '@academie/web-api/gql';
import { announce, Button, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import type { RichText } from '../editor/rich-text.js';
import { RichTextField } from '../editor/rich-text-field.js';
import { textProblem } from '../editor/text-problem.js';
import type { ThreadBericht } from './thread.js';

type EditBerichtProps = { bericht: ThreadBericht; onDone: (answer: BerichtItemFragment | null) => void };

/** A bericht being changed, in its own place. */
export function EditBericht({ bericht, onDone }: EditBerichtProps) {
  const [text, setText] = useState<RichText>({ markdown: bericht.body, text: bericht.body, doc: null });
  const [problem, setProblem] = useState<string>();
  const edit = useMutation(
    gqlMutation(EditBerichtDocument, {
      onSuccess: ({ editBericht }) => {
        announce(m.gesprekken_edit_saved());
        onDone(editBericht);
      },
      onError: (error) => setProblem(failureText(error)),
    }),
  );
  const save = () => {
    if (edit.isPending) return;
    const wrong = textProblem(text);
    setProblem(wrong);
    if (!wrong) edit.mutate({ id: bericht.id, body: text.markdown });
  };
  return (
    <form
      className="academie-stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RichTextField
        label={m.gesprekken_edit_label()}
        error={problem}
        initial={text}
        {...(bericht.html !== null && { initialHtml: bericht.html })}
        autoFocus
        onChange={setText}
        onSend={save}
      />
      <Row tight>
        <Button type="submit" purpose="primary" busy={edit.isPending}>
          {m.gesprekken_edit_save()}
        </Button>
        <Button purpose="subtle" onClick={() => onDone(null)}>
          {m.gesprekken_cancel()}
        </Button>
      </Row>
    </form>
  );
}
