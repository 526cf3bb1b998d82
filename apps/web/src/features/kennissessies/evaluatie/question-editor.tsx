import {
  Button,
  CheckboxField,
  type FieldErrors,
  Heading,
  Panel,
  Row,
  SelectField,
  Stack,
  TextareaField,
  TextField,
} from '@academie/web-ui';
import { useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { DraftQuestion } from './form-values.js';

type QuestionEditorProps = {
  question: DraftQuestion;
  position: number;
  count: number;
  errors: FieldErrors;
  onChange: (question: DraftQuestion) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One question, while the organiser writes it. */
export function QuestionEditor({ question, position, count, errors, onChange, onMove, onRemove }: QuestionEditorProps) {
  const id = useId();
  const change = (next: Partial<DraftQuestion>) => onChange({ ...question, ...next });
  const number = position + 1;
  const path = `questions.${position}`;
  return (
    <section aria-labelledby={id}>
      <Panel>
        <Heading level={3} appearance="level-4" id={id} tabIndex={-1} data-question={question.key}>
          {m.evaluatie_question_number({ number })}
        </Heading>
        <Stack>
          <TextField
            {...errors.field(`${path}.text`)}
            label={m.evaluatie_question_text()}
            value={question.text}
            maxLength={300}
            onChange={(event) => change({ text: event.target.value })}
          />
          <SelectField
            label={m.evaluatie_question_kind()}
            value={question.kind}
            onChange={(event) => change({ kind: event.target.value as DraftQuestion['kind'] })}
          >
            <option value="SCALE">{m.evaluatie_kind_scale()}</option>
            <option value="CHOICE">{m.evaluatie_kind_choice()}</option>
            <option value="TEXT">{m.evaluatie_kind_text()}</option>
          </SelectField>
          {question.kind === 'CHOICE' && (
            <>
              <TextareaField
                {...errors.field(`${path}.choices`)}
                label={m.evaluatie_question_choices()}
                hint={m.evaluatie_question_choices_hint()}
                value={question.choices}
                onChange={(event) => change({ choices: event.target.value })}
              />
              <CheckboxField
                label={m.evaluatie_question_several()}
                checked={question.several}
                onChange={(event) => change({ several: event.target.checked })}
              />
            </>
          )}
          <CheckboxField
            label={m.evaluatie_question_required()}
            checked={question.required}
            onChange={(event) => change({ required: event.target.checked })}
          />
          <Row tight>
            {position > 0 && (
              <Button purpose="subtle" onClick={() => onMove(position - 1)}>
                {m.evaluatie_move_up()} <Of number={number} />
              </Button>
            )}
            {position < count - 1 && (
              <Button purpose="subtle" onClick={() => onMove(position + 1)}>
                {m.evaluatie_move_down()} <Of number={number} />
              </Button>
            )}
            <Button purpose="subtle" onClick={onRemove}>
              {m.evaluatie_remove()} <Of number={number} />
            </Button>
          </Row>
        </Stack>
      </Panel>
    </section>
  );
}

/** Which question a button is about, for those who do not see where it stands. */
function Of({ number }: { number: number }) {
  return <span className="academie-hidden">{m.evaluatie_of_question({ number })}</span>;
}
