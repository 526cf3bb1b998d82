import { Alert, TextareaField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { FoundAlready } from './found-already.js';
import { QUESTION } from './intake-steps.js';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

/** Step 2: the question itself; beside it what already exists. */
export function QuestionStep({ intake, errors, onNext, onClear }: StepProps) {
  const { subject, question, savedAt } = intake.draft;
  return (
    <StepFrame
      step="vraag"
      title={m.loket_intake_question_title()}
      lead={m.loket_intake_question_lead()}
      errors={errors}
      savedAt={savedAt}
      action={m.loket_intake_next()}
      onSubmit={onNext}
      onClear={onClear}
      aside={<FoundAlready text={`${subject}\n${question}`} />}
    >
      <TextareaField
        label={m.loket_intake_question_label()}
        hint={m.loket_intake_question_hint()}
        name="question"
        rows={8}
        maxLength={QUESTION.max}
        value={question}
        onChange={(event) => intake.change({ question: event.target.value })}
        {...errors.field('question')}
      />
      <Alert type="info">{m.loket_intake_privacy()}</Alert>
    </StepFrame>
  );
}
