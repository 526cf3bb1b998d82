import type { Doelgroep, KennissessieForm, OpleidingLevel, OpleidingUitvoeringFragment } from '@academie/web-api/gql';
import { m } from '../../paraglide/messages.js';
import { price } from '../../shared/number.js';
import { clockTime, dateAndTime, daysFromNow, isPast, longDate, timeRange } from '../../shared/time.js';

/** The Dutch word for each value of the API. */
export const formLabel: Record<KennissessieForm, () => string> = {
  ONLINE: m.opleidingen_form_online,
  ON_SITE: m.opleidingen_form_on_site,
  HYBRID: m.opleidingen_form_hybrid,
};

export const doelgroepLabel: Record<Doelgroep, () => string> = {
  AMBTENAAR: m.opleidingen_doelgroep_ambtenaar,
  BESTUURDER: m.opleidingen_doelgroep_bestuurder,
  RAADSLID: m.opleidingen_doelgroep_raadslid,
  GRIFFIER: m.opleidingen_doelgroep_griffier,
  VNG: m.opleidingen_doelgroep_vng,
  PARTNER: m.opleidingen_doelgroep_partner,
};

export const levelLabel: Record<OpleidingLevel, () => string> = {
  BASIS: m.opleidingen_level_basis,
  VERDIEPING: m.opleidingen_level_verdieping,
  EXPERT: m.opleidingen_level_expert,
};

/** "€ 450,00", "Gratis" or "Op aanvraag". */
export function priceText(cents: number | null): string {
  if (cents === null) return m.opleidingen_price_on_request();
  return cents === 0 ? m.opleidingen_price_free() : price(cents);
}

/** The runs that still come, soonest first: the API gives those first. */
export function comingRuns<T extends { startsAt: string }>(runs: readonly T[]): T[] {
  return runs.filter(({ startsAt }) => !isPast(startsAt));
}

/** "in Zwolle", "online", "in Zwolle en online": to stand behind a date. */
export function placeText({ form, place }: Pick<OpleidingUitvoeringFragment, 'form' | 'place'>): string {
  switch (form) {
    case 'ONLINE':
      return m.opleidingen_place_online();
    case 'ON_SITE':
      return place ? m.opleidingen_place_on_site_at({ place }) : m.opleidingen_place_on_site();
    case 'HYBRID':
      return place ? m.opleidingen_place_hybrid_at({ place }) : m.opleidingen_place_hybrid();
  }
}

type Run = Pick<OpleidingUitvoeringFragment, 'startsAt' | 'endsAt'>;

/** "dinsdag 24 november", and until when if it takes several days. */
export function runDate({ startsAt, endsAt }: Run): string {
  return endsAt && takesDays({ startsAt, endsAt })
    ? m.opleidingen_until({ from: longDate(startsAt), to: dateAndTime(endsAt) })
    : longDate(startsAt);
}

/** "10.00 tot 16.00 uur"; only the beginning when the end is another day, or not known. */
export function runTime({ startsAt, endsAt }: Run): string {
  if (endsAt && !takesDays({ startsAt, endsAt })) return timeRange(startsAt, endsAt);
  return m.opleidingen_from({ time: clockTime(startsAt) });
}

function takesDays({ startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean {
  return daysFromNow(endsAt, startsAt) > 0;
}
