import { Doelgroep } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES, type KeptPlaces, type RegistrationRules, rulesProblems } from './registration-rules.js';

const START = new Date('2026-12-01T09:00:00Z');
const LATER = new Date('2026-12-01T09:00:01Z');

const kept = (changes: Partial<KeptPlaces> = {}): KeptPlaces => ({
  doelgroep: Doelgroep.RAADSLID,
  organisatieId: null,
  places: 2,
  opensAt: null,
  ...changes,
});

function paths(rules: Partial<RegistrationRules>, pools: KeptPlaces[] = [], capacity: number | null = 10, taken = 0) {
  const context = { startsAt: START, capacity, takenOf: () => taken };
  return rulesProblems({ ...DEFAULT_RULES, ...rules }, pools, context).map(({ path }) => path);
}

describe('rulesProblems', () => {
  it.each([
    [{}, []],
    [{ registrationClosesAt: START }, []],
    [{ registrationClosesAt: LATER }, ['registrationClosesAt']],
    [{ promoteUntilHours: 0 }, []],
    [{ promoteUntilHours: 337 }, ['promoteUntilHours']],
    [{ offerMinutes: 14 }, ['offerMinutes']],
    [{ offerMinutes: 2881 }, ['offerMinutes']],
    [{ waitlistThreshold: 0 }, ['waitlistThreshold']],
  ])('%j', (rules, expected) => {
    expect(paths(rules)).toEqual(expected);
  });

  it.each([
    ['places for one kind', [kept()], 10, 0, []],
    ['all places', [kept({ places: 10 })], 10, 0, []],
    ['more than there are', [kept({ places: 11 })], 10, 0, ['pools']],
    ['of a session without a limit', [kept()], null, 0, ['pools']],
    ['for nobody', [kept({ doelgroep: null })], 10, 0, ['pools.0.target']],
    ['for two kinds at once', [kept({ organisatieId: 'zwolle' })], 10, 0, ['pools.0.target']],
    ['twice for the same', [kept(), kept()], 10, 0, ['pools.1.target']],
    ['none', [kept({ places: 0 })], 10, 0, ['pools.0.places']],
    ['fewer than are taken', [kept()], 10, 3, ['pools.0.places']],
    ['open after the start', [kept({ opensAt: LATER })], 10, 0, ['pools.0.opensAt']],
  ] as const)('%s', (_, pools, capacity, taken, expected) => {
    expect(paths({}, [...pools], capacity, taken)).toEqual(expected);
  });
});
