import { StepState, WerkgroepPhase } from './words.js';

/** One phase on the way of a werkgroep. */
export interface PhaseStep {
  readonly phase: WerkgroepPhase;
  readonly state: StepState;
}

const IN_ORDER = Object.values(WerkgroepPhase);

/** The whole way of a werkgroep that is in this phase. Nothing goes on any more in one that is AFGEROND. */
export function stepsOf(current: WerkgroepPhase): PhaseStep[] {
  const at = IN_ORDER.indexOf(current);
  return IN_ORDER.map((phase, i) => {
    if (current === WerkgroepPhase.AFGEROND || i < at) return { phase, state: StepState.DONE };
    return { phase, state: i === at ? StepState.NOW : StepState.NEXT };
  });
}
