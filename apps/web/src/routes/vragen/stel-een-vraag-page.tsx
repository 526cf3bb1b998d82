import { useParams } from '@tanstack/react-router';
import { stepOf } from '../../features/loket/intake/intake-steps.js';
import { IntakeView } from '../../features/loket/intake/intake-view.js';

/** Putting a question to the loket; the address says at which step. */
export function StelEenVraagPage() {
  const { stap } = useParams({ strict: false });
  return <IntakeView step={stepOf(stap) ?? 'onderwerp'} />;
}
