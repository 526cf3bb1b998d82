import '../loket.css';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useForm } from '../../../shared/use-form.js';
import { CheckStep } from './check-step.js';
import { type IntakeStep, intakeSteps, missingBefore, pathOf, problemsAt, stepNumber } from './intake-steps.js';
import { QuestionStep } from './question-step.js';
import { SubjectStep } from './subject-step.js';
import { ThemaStep } from './thema-step.js';
import { type Intake, useIntake } from './use-intake.js';

/** Putting a question, one small question at a time. */
export function IntakeView({ step }: { step: IntakeStep }) {
  const intake = useIntake();
  const missing = missingBefore(step, intake.draft);
  if (missing) return <Navigate to={pathOf(missing) as string} replace />;
  return <Step key={step} step={step} intake={intake} />;
}

function Step({ step, intake }: { step: IntakeStep; intake: Intake }) {
  const navigate = useNavigate();
  const { errors, submit } = useForm({
    check: () => problemsAt(step, intake.draft),
    send: () => {
      intake.keep();
      return navigate({ to: pathOf(intakeSteps[stepNumber(step)] ?? 'controle') as string });
    },
  });
  const onNext = () => void submit(undefined);
  const onClear = () => {
    intake.clear();
    void navigate({ to: pathOf('onderwerp') as string });
  };
  const shared = { intake, errors, onNext, onClear };
  switch (step) {
    case 'onderwerp':
      return <SubjectStep {...shared} />;
    case 'vraag':
      return <QuestionStep {...shared} />;
    case 'thema':
      return <ThemaStep {...shared} />;
    case 'controle':
      return <CheckStep intake={intake} onClear={onClear} />;
  }
}
