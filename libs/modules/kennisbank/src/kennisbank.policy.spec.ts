import { expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import { mayView } from './kennisbank.policy.js';

describe('kennisbank policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      rightsMatrix('A kennisproduct', { view: mayView }),
    ]);
  });
});
