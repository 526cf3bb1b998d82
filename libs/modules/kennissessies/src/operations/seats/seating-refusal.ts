import { conflict, type Refusal } from '@academie/kernel';
import type { SeatingRefusal } from '../../model/seating/seating.js';

const MESSAGES: Readonly<Record<SeatingRefusal, string>> = {
  NOT_OPEN: 'Deze sessie gaat niet door of is nog niet open. U kunt zich niet aan- of afmelden.',
  CLOSED: 'De aanmelding voor deze sessie is gesloten.',
  STARTED: 'Deze sessie is al begonnen. U kunt zich niet meer aan- of afmelden.',
  NOT_REGISTERED: 'U bent niet aangemeld voor deze sessie.',
  TURNED_DOWN: 'De organisatie heeft uw aanmelding afgewezen. U kunt zich niet nog een keer aanmelden.',
};

/** Why somebody cannot register or cancel, as a refusal that can be shown. */
export function seatingRefusal(reason: SeatingRefusal): Refusal {
  return conflict(reason, MESSAGES[reason]);
}
