import { expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import { OpleidingStatus } from './model/words.js';
import { mayView } from './opleidingen.policy.js';

describe('opleidingen policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      rightsMatrix('An opleiding', {
        'view a published one': (actor) => mayView(actor, { status: OpleidingStatus.PUBLISHED }),
        'view a draft': (actor) => mayView(actor, { status: OpleidingStatus.DRAFT }),
      }),
    ]);
  });
});
