import type { FieldErrors } from '@academie/web-ui';
import type { Intake } from './use-intake.js';

export type StepProps = { intake: Intake; errors: FieldErrors; onNext: () => void; onClear: () => void };
