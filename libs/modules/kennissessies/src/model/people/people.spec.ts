import { PersonRole } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { personProblems, personValues } from './people.js';

const { CO_ORGANIZER, SPEAKER } = PersonRole;

describe('people beside the organiser', () => {
  it.each([
    ['a speaker with an account', SPEAKER, { persoonId: 'p' }, true, []],
    ['a speaker with a name', SPEAKER, { name: 'Anna' }, false, []],
    ['a speaker who is nobody', SPEAKER, { name: ' ' }, false, ['name']],
    ['an account that is not there', SPEAKER, { persoonId: 'p' }, false, ['persoonId']],
    ['who organises along, by name only', CO_ORGANIZER, { name: 'Anna' }, false, ['persoonId']],
    ['who organises along', CO_ORGANIZER, { persoonId: 'p' }, true, []],
  ] as const)('%s', (_, role, details, known, paths) => {
    expect(personProblems(role, details, known).map(({ path }) => path)).toEqual(paths);
  });

  it('with an account have the name of the account; only speakers have a text', () => {
    const details = { persoonId: 'p', name: 'Anna', organisatie: 'Zwolle', bio: ' Weet alles. ' };
    expect(personValues(SPEAKER, details)).toEqual({
      persoonId: 'p',
      name: null,
      organisatie: null,
      bio: 'Weet alles.',
    });
    expect(personValues(CO_ORGANIZER, details).bio).toBeNull();
    expect(personValues(SPEAKER, { name: ' Anna ', organisatie: '' })).toEqual({
      persoonId: null,
      name: 'Anna',
      organisatie: null,
      bio: null,
    });
  });
});
