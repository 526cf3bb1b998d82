import { conflict } from '@academie/kernel';
import { SessieIdeeStatus } from './sessie-idee.entity.js';

export type IdeeAction = 'change' | 'withdraw' | 'plan' | 'show-interest' | 'drop-interest' | 'publish';

/** What an action depends on. */
export interface IdeeState {
  readonly status: SessieIdeeStatus;
  /** The session it becomes; a draft as long as the status is OPEN. */
  readonly kennissessieId: string | null;
}

const { OPEN, PLANNED, WITHDRAWN } = SessieIdeeStatus;

/** Why it cannot be done; null when it can. Once the date is being planned, its words are those of the session. */
export function ideeRefusal({ status, kennissessieId }: IdeeState, action: IdeeAction): [string, string] | null {
  if (status === WITHDRAWN) return ['WITHDRAWN', 'Deze sessie gaat niet door. U kunt er niets meer aan veranderen.'];
  if (status === PLANNED) return ['HAS_DATE', 'Deze sessie heeft al een datum. Kijk op de pagina van de sessie.'];
  switch (action) {
    case 'show-interest':
    case 'drop-interest':
    case 'publish':
      return null;
    case 'change':
    case 'withdraw':
    case 'plan':
      return kennissessieId === null
        ? null
        : ['BEING_PLANNED', 'Er is al een concept met een datum. Verander en publiceer dat concept.'];
  }
}

/** The status after the action. Throws CONFLICT when it is not possible. */
export function ideeAfter(state: IdeeState, action: IdeeAction): SessieIdeeStatus {
  const refusal = ideeRefusal(state, action);
  if (refusal) throw conflict(...refusal);
  if (action === 'withdraw') return WITHDRAWN;
  return action === 'publish' ? PLANNED : OPEN;
}
