import { type KennissessieCard, KennissessieForm } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { speakersLine } from '../model/speakers.js';

/** What a mail is written with, besides the session itself. */
export interface MailContext {
  readonly recipientName: string;
  readonly netwerkName: string | null;
  /** Names, in order. */
  readonly speakers: readonly string[];
  readonly pageUrl: string;
  readonly overviewUrl: string;
}

/** Outlook shows the text of the mail, not the calendar data, as the text of the appointment: so it is all in here. */
export function sessionFacts(
  kennissessie: KennissessieCard,
  { netwerkName, speakers }: Pick<MailContext, 'netwerkName' | 'speakers'>,
): (readonly [string, string])[] {
  return [
    ['Wanneer', describePeriod(kennissessie.startsAt, kennissessie.endsAt)],
    ['Waar', placeOf(kennissessie)],
    speakersLine(speakers),
    ['Netwerk', netwerkName ?? ''],
  ];
}

function placeOf({ form, location }: KennissessieCard): string {
  switch (form) {
    case KennissessieForm.ONLINE:
      return 'Online';
    case KennissessieForm.ON_SITE:
      return location ?? '';
    case KennissessieForm.HYBRID:
      return location ? `${location}, of online` : 'Online';
    default:
      return assertNever(form);
  }
}
