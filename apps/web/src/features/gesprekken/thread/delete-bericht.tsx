import { gqlMutation } from '@academie/web-api';
import { type BerichtItemFragment, DeleteBerichtDocument } from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';

type DeleteBerichtProps = { id: string; onDone: (answer: BerichtItemFragment | null) => void };

/** Asks once more, where the button was. */
export function DeleteBericht({ id, onDone }: DeleteBerichtProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const remove = useMutation(
    gqlMutation(DeleteBerichtDocument, {
      onSuccess: ({ deleteBericht }) => {
        announce(m.gesprekken_deleted());
        onDone(deleteBericht);
      },
    }),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not fields of a form
    <div className="academie-stack academie-stack--tight" role="group" aria-label={m.gesprekken_delete_question()}>
      <p>{m.gesprekken_delete_question()}</p>
      {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
      <Row tight>
        <Button
          purpose="primary"
          hint="negative"
          busy={remove.isPending}
          onClick={() => !remove.isPending && remove.mutate({ id })}
        >
          {m.gesprekken_delete_confirm()}
        </Button>
        <Button ref={keep} purpose="secondary" onClick={() => onDone(null)}>
          {m.gesprekken_delete_keep()}
        </Button>
      </Row>
    </div>
  );
}
