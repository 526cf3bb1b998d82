import type { ResultKind } from '@academie/web-api/gql';
import { Button, ErrorMessage, Row, StatusBadge } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { useLinkQuestion, useQuestions } from './use-questions.js';

type LinkToggleProps = { kennissessieId: string; kind: ResultKind; questionId: string; title: string };

/** Links an open question to the session that answers it, and takes the link away again. */
export function LinkToggle({ kennissessieId, kind, questionId, title }: LinkToggleProps) {
  const linked = useQuestions(kennissessieId).some(({ id }) => id === questionId);
  const link = useLinkQuestion(kennissessieId);
  return (
    <>
      <Row tight>
        <span role="status">{linked && <StatusBadge tone="positive">{m.planhulp_linked()}</StatusBadge>}</span>
        <Button
          purpose="subtle"
          busy={link.isPending}
          aria-label={linked ? m.planhulp_unlink_named({ title }) : m.planhulp_link_named({ title })}
          onClick={() => link.mutate({ kennissessieId, kind, questionId, linked: !linked })}
        >
          {linked ? m.planhulp_unlink() : m.planhulp_link()}
        </Button>
      </Row>
      {link.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(link.error)}</ErrorMessage>
        </div>
      )}
    </>
  );
}
