import type {
  Doelgroep,
  KennissessieDetailFragment,
  KennissessieForm,
  KennissessieSeatsFragment,
} from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { offerUntil } from '../../shared/offer.js';
import { clockTime, inOtherZone, isPast, longDate, timeRange } from '../../shared/time.js';
import type { Period } from './kennissessies-search.js';
import { dayOf } from './periods.js';
import { freePlaces, isAlmostFull } from './registration/seats.js';

/** The Dutch word for each value of the API. */
export const formLabel: Record<KennissessieForm, () => string> = {
  ONLINE: m.kennissessies_form_online,
  ON_SITE: m.kennissessies_form_on_site,
  HYBRID: m.kennissessies_form_hybrid,
};

export const doelgroepLabel: Record<Doelgroep, () => string> = {
  AMBTENAAR: m.kennissessies_doelgroep_ambtenaar,
  BESTUURDER: m.kennissessies_doelgroep_bestuurder,
  RAADSLID: m.kennissessies_doelgroep_raadslid,
  GRIFFIER: m.kennissessies_doelgroep_griffier,
  VNG: m.kennissessies_doelgroep_vng,
  PARTNER: m.kennissessies_doelgroep_partner,
};

export const periodLabel: Record<Period, () => string> = {
  'deze-week': m.kennissessies_when_this_week,
  'volgende-week': m.kennissessies_when_next_week,
  'deze-maand': m.kennissessies_when_this_month,
  'volgende-maand': m.kennissessies_when_next_month,
  geweest: m.kennissessies_when_past,
};

/** "Op locatie, Stadhuis Zwolle" */
export function placeText({ form, location }: Pick<KennissessieDetailFragment, 'form' | 'location'>): string {
  const label = formLabel[form]();
  return location ? m.kennissessies_place({ form: label, location }) : label;
}

type Times = Pick<KennissessieSeatsFragment, 'startsAt' | 'endsAt'>;

function zoned(text: string): string {
  return inOtherZone() ? `${text} (${m.time_zone()})` : text;
}

export function severalDays({ startsAt, endsAt }: Times): boolean {
  return dayOf(startsAt) !== dayOf(endsAt);
}

/** "10.00 tot 11.30 uur", or "10.00 tot woensdag 25 november om 16.00 uur". */
export function timeText(session: Times): string {
  const { startsAt, endsAt } = session;
  if (!severalDays(session)) return zoned(timeRange(startsAt, endsAt));
  const until = m.kennissessies_until({ date: longDate(endsAt), time: clockTime(endsAt) });
  return zoned(`${clockTime(startsAt)} ${until}`);
}

/** "dinsdag 24 november, 10.00 tot 11.30 uur" */
export function whenText(session: Times): string {
  return `${longDate(session.startsAt)}, ${timeText(session)}`;
}

/** "Nog 3 plaatsen vrij"; of a session that is over: how many took part. */
export function placesText(session: KennissessieSeatsFragment): string {
  if (isPast(session.endsAt)) return m.kennissessies_attended_count({ count: session.registeredCount });
  const free = freePlaces(session);
  if (free === null) return m.kennissessies_free_no_limit();
  return free === 0 ? m.kennissessies_free_none() : m.kennissessies_free({ count: free });
}

export type Badge = { id: string; tone: Tone; text: string };

/** How it stands with the places, when that is worth a word. */
export function placesBadge(session: KennissessieSeatsFragment): Badge | null {
  if (session.status !== 'PUBLISHED' || isPast(session.startsAt)) return null;
  if (session.registrationClosesAt && isPast(session.registrationClosesAt)) {
    return { id: 'closed', tone: 'muted', text: m.plaatsen_badge_closed() };
  }
  if (freePlaces(session) === 0) return { id: 'full', tone: 'muted', text: m.kennissessies_full() };
  if (isAlmostFull(session)) return { id: 'almost', tone: 'attention', text: m.kennissessies_almost_full() };
  return null;
}

/** How it stands with the session itself, when it is not simply open. */
export function statusBadge(session: KennissessieSeatsFragment): Badge | null {
  if (session.status === 'DRAFT') return { id: 'draft', tone: 'info', text: m.kennissessies_badge_draft() };
  if (session.status === 'CANCELLED') return { id: 'off', tone: 'negative', text: m.kennissessies_badge_cancelled() };
  if (isPast(session.endsAt)) return { id: 'past', tone: 'muted', text: m.kennissessies_badge_past() };
  if (isPast(session.startsAt)) return { id: 'now', tone: 'info', text: m.kennissessies_badge_now() };
  return null;
}

function registeredBadge(short: boolean): Badge {
  const text = short ? m.kennissessies_badge_registered_short() : m.kennissessies_badge_registered();
  return { id: 'own', tone: 'positive', text };
}

/** What the reader is to this session; null when there is nothing to say. `short` is for a day in the month table. */
export function ownBadge(session: KennissessieSeatsFragment, short = false): Badge | null {
  const { status, viewerRegistration: own } = session;
  if (!own || status === 'CANCELLED') return null;
  switch (own.status) {
    case 'REGISTERED':
      return isPast(session.endsAt) ? null : registeredBadge(short);
    case 'WAITLISTED':
      if (isPast(session.startsAt)) return null;
      if (offerUntil(session) !== null) {
        return { id: 'own', tone: 'attention', text: m.plaatsen_badge_offered() };
      }
      return {
        id: 'own',
        tone: 'attention',
        text:
          short || own.waitlistPosition === null
            ? m.kennissessies_badge_waiting()
            : m.kennissessies_badge_waitlisted({ position: own.waitlistPosition }),
      };
    case 'ATTENDED':
      // Who checked in before it is over is simply registered for it.
      return isPast(session.endsAt)
        ? { id: 'own', tone: 'positive', text: m.kennissessies_badge_attended() }
        : registeredBadge(short);
    case 'NO_SHOW':
      return { id: 'own', tone: 'muted', text: m.kennissessies_badge_no_show() };
    case 'REQUESTED':
      return isPast(session.startsAt)
        ? null
        : { id: 'own', tone: 'attention', text: short ? m.plaatsen_badge_asked_short() : m.plaatsen_badge_asked() };
    case 'DECLINED':
      return { id: 'own', tone: 'muted', text: m.plaatsen_badge_declined() };
    case 'CANCELLED':
      return null;
  }
}
