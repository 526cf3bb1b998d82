import { type KennissessieCard, KennissessieForm } from '@academie/contracts';
import { describePeriod } from '@academie/platform/calendar';

/** When and where a session is, for the facts in a mail. */
export function factsOf({ startsAt, endsAt, form, location }: KennissessieCard): [string, string][] {
  const online = form === KennissessieForm.ONLINE || location === null;
  return [
    ['Wanneer', describePeriod(startsAt, endsAt)],
    ['Waar', online ? 'Online' : location],
  ];
}

export function sessionUrl(kennissessieId: string): string {
  return `/kennissessies/${kennissessieId}`;
}

/** Where an organiser decides about registering. */
export function registeringUrl(kennissessieId: string): string {
  return `/kennissessies/${kennissessieId}/organiseren/aanmelding`;
}
