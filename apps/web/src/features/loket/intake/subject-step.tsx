import { TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { FoundAlready } from './found-already.js';
import { SUBJECT } from './intake-steps.js';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

/** Step 1: what it is about, in a line. */
export function SubjectStep({ intake, errors, onNext, onClear }: StepProps) {
  const { subject, savedAt } = intake.draft;
  return (
    <StepFrame
      step="onderwerp"
      title={m.loket_intake_subject_title()}
      lead={m.loket_intake_subject_lead()}
      errors={errors}
      savedAt={savedAt}
      action={m.loket_intake_next()}
      onSubmit={onNext}
      onClear={onClear}
      aside={<FoundAlready text={subject} />}
    >
      <TextField
        label={m.loket_intake_subject_label()}
        hint={m.loket_intake_subject_hint()}
        name="subject"
        maxLength={SUBJECT.max}
        autoComplete="off"
        value={subject}
        onChange={(event) => intake.change({ subject: event.target.value })}
        {...errors.field('subject')}
      />
    </StepFrame>
  );
}
