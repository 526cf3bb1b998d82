import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './phases.js';
import { WerkgroepPhase } from './words.js';

describe('stepsOf', () => {
  it.each([
    [WerkgroepPhase.VOORBEREIDING, 'NOW NEXT NEXT NEXT NEXT'],
    [WerkgroepPhase.UITVOERING, 'DONE DONE NOW NEXT NEXT'],
    [WerkgroepPhase.BORGING, 'DONE DONE DONE NOW NEXT'],
    [WerkgroepPhase.AFGEROND, 'DONE DONE DONE DONE DONE'],
  ])('in %s: %s', (phase, states) => {
    expect(stepsOf(phase).map(({ state }) => state)).toEqual(states.split(' '));
  });

  it('walks the phases in their order', () => {
    expect(stepsOf(WerkgroepPhase.VERKENNING).map(({ phase }) => phase)).toEqual([
      'VOORBEREIDING',
      'VERKENNING',
      'UITVOERING',
      'BORGING',
      'AFGEROND',
    ]);
  });
});
