import { type Doelgroep, WaitlistMode } from '@academie/contracts';
import type { FieldProblem } from '@academie/kernel';
import type { KennissessieEntity } from '../kennissessie.entity.js';

/** What an organiser sets about registering. */
export type RegistrationRules = Pick<
  KennissessieEntity,
  'registrationClosesAt' | 'approval' | 'waitlistMode' | 'promoteUntilHours' | 'offerMinutes' | 'waitlistThreshold'
>;

/** Places that the organiser wants to keep, for a doelgroep or an organisatie. */
export interface KeptPlaces {
  readonly doelgroep: Doelgroep | null;
  readonly organisatieId: string | null;
  readonly places: number;
  /** From then on what is left is for everybody; null: until the start. */
  readonly opensAt: Date | null;
}

/** The rules of a session for which nobody set any. */
export const DEFAULT_RULES: RegistrationRules = {
  registrationClosesAt: null,
  approval: false,
  waitlistMode: WaitlistMode.ORDER,
  promoteUntilHours: 4,
  offerMinutes: 240,
  waitlistThreshold: 10,
};

/** How a session that was just planned stands with its places. */
export const NEW_SEATING = { ...DEFAULT_RULES, heldCount: 0, secondDateOf: null, recordingPromisedAt: null } as const;

/** What the session is now. `takenOf` tells how many places are taken of those that are kept for somebody already. */
export interface RulesContext {
  readonly startsAt: Date;
  readonly capacity: number | null;
  readonly takenOf: (kept: KeptPlaces) => number;
}

const FOURTEEN_DAYS = 336;

/** Everything that is wrong with the rules, each with the field and what to do. */
export function rulesProblems(
  rules: RegistrationRules,
  kept: readonly KeptPlaces[],
  context: RulesContext,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  if (rules.registrationClosesAt && rules.registrationClosesAt > context.startsAt) {
    say('registrationClosesAt', 'De aanmelding sluit uiterlijk als de sessie begint. Kies een eerdere tijd.');
  }
  if (!isBetween(rules.promoteUntilHours, 0, FOURTEEN_DAYS)) {
    say('promoteUntilHours', 'Vul een aantal uren in van 0 tot en met 336. Dat is ten hoogste 14 dagen.');
  }
  if (!isBetween(rules.offerMinutes, 15, 2880)) {
    say('offerMinutes', 'Geef mensen ten minste 15 minuten en ten hoogste 48 uur om te antwoorden.');
  }
  if (!isBetween(rules.waitlistThreshold, 1, 1000)) {
    say('waitlistThreshold', 'Vul een aantal in van 1 tot en met 1.000.');
  }
  return [...problems, ...keptProblems(kept, context)];
}

function keptProblems(kept: readonly KeptPlaces[], { startsAt, capacity, takenOf }: RulesContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  if (kept.length > 0 && capacity === null) {
    return [{ path: 'pools', message: 'Deze sessie heeft geen grens. Kies eerst een aantal plaatsen bij Wijzigen.' }];
  }
  const total = kept.reduce((sum, { places }) => sum + places, 0);
  if (capacity !== null && total > capacity) {
    say('pools', `U houdt ${total} plaatsen vrij, maar de sessie heeft er ${capacity}.`);
  }
  const seen = new Set<string>();
  for (const [index, pool] of kept.entries()) {
    const at = (field: string) => `pools.${index}.${field}`;
    const target = pool.doelgroep ?? pool.organisatieId;
    if (target === null || (pool.doelgroep !== null && pool.organisatieId !== null)) {
      say(at('target'), 'Kies voor wie deze plaatsen zijn.');
    } else if (seen.has(target)) {
      say(at('target'), 'Hiervoor houdt u al plaatsen vrij. Kies iets anders, of haal deze regel weg.');
    } else seen.add(target);
    const taken = takenOf(pool);
    if (!isBetween(pool.places, 1, 100_000)) say(at('places'), 'Vul een aantal plaatsen in van 1 of meer.');
    else if (pool.places < taken) {
      say(at('places'), `Er zijn al ${taken} van deze plaatsen bezet. Kies ten minste ${taken}.`);
    }
    if (pool.opensAt && pool.opensAt > startsAt) say(at('opensAt'), 'Kies een tijd voor het begin van de sessie.');
  }
  return problems;
}

function isBetween(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
