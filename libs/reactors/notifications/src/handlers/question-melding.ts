import { KennissessieStatus, type Seat } from '@academie/contracts';
import { MeldingKind, type NewsMelding, quoted } from '../news.js';

/** Whether somebody with this place can answer what the organiser asks. */
export function canAnswer({ kennissessie: { status, startsAt } }: Seat, now: Date): boolean {
  return status === KennissessieStatus.PUBLISHED && startsAt > now;
}

/** "De organisatie heeft een vraag aan u": one melding for all that is asked at a session. */
export function questionMelding({ persoonId, kennissessie: { id, title } }: Seat): NewsMelding {
  return {
    persoonId,
    kind: MeldingKind.KENNISSESSIE,
    text: `De organisatie van ${quoted(title)} heeft een vraag aan u.`,
    url: `/kennissessies/${id}/aanmelden`,
    mergeKey: `question:${id}`,
  };
}
