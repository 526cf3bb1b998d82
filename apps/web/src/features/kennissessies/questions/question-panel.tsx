import { Button, DataList, Heading, Hidden, Panel, Row } from '@academie/web-ui';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { shortDate } from '../../../shared/time.js';
import { QuestionResults, type Summary } from './question-results.js';
import { answerKindOf, kindLabel } from './question-words.js';

export type Move = 'UP' | 'DOWN';

type QuestionPanelProps = {
  summary: Summary;
  position: number;
  last: boolean;
  mayEdit: boolean;
  onMove: (move: Move) => void;
  onChange: () => void;
  onRemove: () => void;
};

/** The id of a button, so that the focus can go along when the question moves. */
export const moveButtonId = (questionId: string, move: Move) => `${questionId}-${move}`;

/** One question as it is asked, what it brought, and what the organiser can do with it. */
export function QuestionPanel({ summary, position, last, mayEdit, onMove, onChange, onRemove }: QuestionPanelProps) {
  const { question } = summary;
  const which = <Hidden>{m.aanmelden_question_which({ label: question.label })}</Hidden>;
  const move = (direction: Move, Icon: typeof IconArrowUp, text: string, stuck: boolean) => (
    <Button
      id={moveButtonId(question.id, direction)}
      purpose="subtle"
      // Not `disabled`: the focus would be lost when the question arrives at the end of the list.
      aria-disabled={stuck || undefined}
      onClick={() => !stuck && onMove(direction)}
      iconStart={<Icon size={20} aria-hidden />}
    >
      {text} {which}
    </Button>
  );
  return (
    <Panel>
      <Heading level={3} appearance="level-4">
        {m.aanmelden_question_numbered({ position, label: question.label })}
      </Heading>
      <DataList
        facts={[
          { id: 'kind', term: m.aanmelden_fact_kind(), value: kindText(summary) },
          {
            id: 'required',
            term: m.aanmelden_fact_required(),
            value: question.required ? m.aanmelden_yes() : m.aanmelden_no(),
          },
          { id: 'purpose', term: m.aanmelden_fact_purpose(), value: question.purpose },
          {
            id: 'kept',
            term: m.aanmelden_fact_kept(),
            value: m.aanmelden_fact_kept_value({ days: question.retentionDays, date: shortDate(question.keptUntil) }),
          },
        ]}
      />
      <QuestionResults summary={summary} />
      {mayEdit && (
        <Row tight>
          {move('UP', IconArrowUp, m.aanmelden_question_up(), position === 1)}
          {move('DOWN', IconArrowDown, m.aanmelden_question_down(), last)}
          <Button purpose="secondary" onClick={onChange}>
            {m.aanmelden_question_change()} {which}
          </Button>
          <Button purpose="subtle" onClick={onRemove}>
            {m.aanmelden_question_remove()} {which}
          </Button>
        </Row>
      )}
    </Panel>
  );
}

function kindText({ question }: Summary): string {
  const kind = kindLabel[answerKindOf(question)]();
  return question.options.length > 0 ? `${kind}: ${question.options.join(', ')}` : kind;
}
