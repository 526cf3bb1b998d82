import { Button, ErrorSummary, type FieldErrors, LinkButton, ProgressBar } from '@academie/web-ui';
import type { FormEvent, ReactNode } from 'react';
import { m } from '../../../paraglide/messages.js';
import { BackLink } from '../../../shared/links.js';
import { PageHeader } from '../../../shared/page-header.js';
import { clockTime, daysFromNow, relativeDay } from '../../../shared/time.js';
import { type IntakeStep, intakeSteps, pathOf, stepNumber } from './intake-steps.js';

type StepFrameProps = {
  step: IntakeStep;
  title: string;
  lead?: ReactNode;
  errors: FieldErrors;
  savedAt: string | undefined;
  /** On the button that goes on. Leave out where another way on stands among the children. */
  action?: string;
  busy?: boolean;
  onSubmit: () => void;
  onClear: () => void;
  children: ReactNode;
  aside?: ReactNode;
};

/** What every step has: the way back, how far one is, what is wrong, the question itself, and what was kept. */
export function StepFrame(props: StepFrameProps) {
  const { step, title, lead, errors, savedAt, action, busy = false, onSubmit, onClear, children, aside } = props;
  const before = intakeSteps[stepNumber(step) - 2];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className="academie-intake">
      <div className="academie-intake__main">
        <BackLink to={before ? (pathOf(before) as string) : '/vragen'}>
          {before ? m.loket_intake_back() : m.loket_intake_leave()}
        </BackLink>
        <ProgressBar
          value={stepNumber(step)}
          max={intakeSteps.length}
          label={m.loket_intake_step({ step: stepNumber(step), total: intakeSteps.length })}
        />
        <ErrorSummary errors={errors} />
        <PageHeader title={title} lead={lead} />
        <form className="academie-form" noValidate onSubmit={submit}>
          {children}
          {action && (
            <div>
              <Button type="submit" purpose="primary" busy={busy}>
                {busy ? m.form_busy() : action}
              </Button>
            </div>
          )}
        </form>
        {savedAt && (
          <p className="academie-soft">
            {daysFromNow(savedAt) === 0
              ? m.loket_intake_saved({ time: clockTime(savedAt) })
              : m.loket_intake_saved_earlier({ day: relativeDay(savedAt), time: clockTime(savedAt) })}{' '}
            <LinkButton onClick={onClear}>{m.loket_intake_clear()}</LinkButton>
          </p>
        )}
      </div>
      {aside}
    </div>
  );
}
