import { type KennissessieCard, KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { type AppointmentFacts, webUrl } from '@academie/platform/calendar';
import { speakersLine } from './speakers.js';

const ALARM_MINUTES = 15;

/** Made from the session alone: the same in every mail and feed, or calendars show two appointments. */
export function uidOf(kennissessieId: string, mailDomain: string): string {
  return `${derivedId('calendar', kennissessieId)}@${mailDomain}`;
}

export function pageUrlOf(baseUrl: string, kennissessieId: string): string {
  return `${baseUrl}/kennissessies/${kennissessieId}`;
}

/** How to join, when one can join online and the link is usable. */
export function joinUrlOf({ form, onlineUrl }: KennissessieCard): string | null {
  return form !== KennissessieForm.ON_SITE && onlineUrl ? webUrl(onlineUrl) : null;
}

/** What the session itself does not tell. */
export interface Appearance {
  readonly uid: string;
  readonly sequence: number;
  readonly baseUrl: string;
  /** The link is for those who are invited, so the caller says whether it may be there. */
  readonly withLink: boolean;
  /** Names, in order. */
  readonly speakers: readonly string[];
}

/** The session as a calendar shows it. */
export function appointmentOf(
  kennissessie: KennissessieCard,
  { uid, sequence, baseUrl, withLink, speakers }: Appearance,
): AppointmentFacts {
  const { id, title, summary, form, location, startsAt, endsAt, createdAt, updatedAt, status } = kennissessie;
  return {
    uid,
    sequence,
    title,
    description: speakers.length > 0 ? `${summary}\n\n${speakersLine(speakers).join(': ')}` : summary,
    location: form === KennissessieForm.ONLINE ? null : location,
    joinUrl: withLink ? joinUrlOf(kennissessie) : null,
    pageUrl: pageUrlOf(baseUrl, id),
    startsAt,
    endsAt,
    createdAt,
    lastModifiedAt: updatedAt,
    alarmMinutes: ALARM_MINUTES,
    status: status === KennissessieStatus.CANCELLED ? 'CANCELLED' : 'CONFIRMED',
  };
}

/** The same in the calendar of who speaks. */
export function asSpeaker(facts: AppointmentFacts): AppointmentFacts {
  return { ...facts, description: `${facts.description}\n\nU bent spreker bij deze sessie.` };
}
