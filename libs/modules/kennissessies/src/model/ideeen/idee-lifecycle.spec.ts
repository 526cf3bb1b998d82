import { describe, expect, it } from '@jest/globals';
import { type IdeeAction, ideeAfter, ideeRefusal } from './idee-lifecycle.js';
import { SessieIdeeStatus } from './sessie-idee.entity.js';

const { OPEN, PLANNED, WITHDRAWN } = SessieIdeeStatus;
const states = {
  open: { status: OPEN, kennissessieId: null },
  'with a draft': { status: OPEN, kennissessieId: 'k' },
  planned: { status: PLANNED, kennissessieId: 'k' },
  withdrawn: { status: WITHDRAWN, kennissessieId: null },
};
const actions: IdeeAction[] = ['change', 'withdraw', 'plan', 'show-interest', 'drop-interest', 'publish'];

describe('a session without a date', () => {
  it.each([
    ['open', ['change', 'withdraw', 'plan', 'show-interest', 'drop-interest', 'publish']],
    ['with a draft', ['show-interest', 'drop-interest', 'publish']],
    ['planned', []],
    ['withdrawn', []],
  ] as const)('%s: can %j', (name, possible) => {
    expect(actions.filter((action) => ideeRefusal(states[name], action) === null)).toEqual(possible);
  });

  it('stands somewhere else only after it is published or withdrawn', () => {
    expect(actions.map((action) => ideeAfter(states.open, action))).toEqual([
      OPEN,
      WITHDRAWN,
      OPEN,
      OPEN,
      OPEN,
      PLANNED,
    ]);
    expect(() => ideeAfter(states.planned, 'change')).toThrow('heeft al een datum');
  });
});
