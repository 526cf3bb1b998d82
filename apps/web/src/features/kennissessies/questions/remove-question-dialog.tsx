import { Button, Dialog, ErrorMessage, Paragraph, Row } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { Summary } from './question-results.js';

type RemoveQuestionDialogProps = {
  /** Null: nothing is being removed. */
  summary: Summary | null;
  busy: boolean;
  error: string | null;
  onClose: () => void;
  onRemove: (questionId: string) => void;
};

/** Removing a question takes its answers along: say how many first. */
export function RemoveQuestionDialog({ summary, busy, error, onClose, onRemove }: RemoveQuestionDialogProps) {
  const count = summary?.answeredCount ?? 0;
  return (
    <Dialog open={summary !== null} onClose={onClose} title={m.aanmelden_remove_title()}>
      <Paragraph>{summary?.question.label}</Paragraph>
      <Paragraph>{count === 0 ? m.aanmelden_remove_body() : m.aanmelden_remove_answers({ count })}</Paragraph>
      {error && (
        <div role="alert">
          <ErrorMessage>{error}</ErrorMessage>
        </div>
      )}
      <Row>
        <Button
          purpose="primary"
          hint="negative"
          busy={busy}
          onClick={() => summary && !busy && onRemove(summary.question.id)}
        >
          {m.aanmelden_question_remove()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.aanmelden_remove_keep()}
        </Button>
      </Row>
    </Dialog>
  );
}
