import type { Doelgroep } from '@academie/web-api/gql';
import type { Choice } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';

export const doelgroepLabel: Record<Doelgroep, () => string> = {
  AMBTENAAR: m.leden_doelgroep_ambtenaar,
  BESTUURDER: m.leden_doelgroep_bestuurder,
  RAADSLID: m.leden_doelgroep_raadslid,
  GRIFFIER: m.leden_doelgroep_griffier,
  VNG: m.leden_doelgroep_vng,
  PARTNER: m.leden_doelgroep_partner,
};

const hints: Partial<Record<Doelgroep, () => string>> = {
  BESTUURDER: m.leden_doelgroep_bestuurder_hint,
  PARTNER: m.leden_doelgroep_partner_hint,
};

/** Doelgroepen as choices, in the order in which the API gives them. */
export function doelgroepChoices(doelgroepen: readonly Doelgroep[]): Choice<Doelgroep>[] {
  return doelgroepen.map((value) => ({ value, label: doelgroepLabel[value](), hint: hints[value]?.() }));
}

/** Reads the chosen one out of a form; undefined when nothing was chosen. */
export function chosenDoelgroep(data: FormData): Doelgroep | undefined {
  const value = data.get('doelgroep');
  return (Object.keys(doelgroepLabel) as Doelgroep[]).find((known) => known === value);
}
