import { persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import * as policy from './certificaten.policy.js';

const { noor, bram } = CAST;

/** A beheerder manages every session, and so organises it as far as the directory tells. */
const organizes = (id: string | null) => id === bram.id || id === CAST.joost.id;

function matrixOf(title: string, isValid: boolean): string {
  return rightsMatrix(
    title,
    Object.fromEntries(
      Object.entries({ verify: policy.mayVerify, download: policy.mayDownload, mail: policy.mayMail }).map(
        ([name, rule]) => [
          name,
          (actor) => rule(actor, { persoonId: noor.id, organizes: organizes(persoonIdOf(actor)), isValid }),
        ],
      ),
    ),
  );
}

describe('certificaten policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf('A valid certificate of Noor, for a session that Bram organises', true),
      matrixOf('One that was withdrawn', false),
      rightsMatrix('Arranging certificates for a session that Bram organises', {
        arrange: (actor) => policy.mayArrange(actor, organizes(persoonIdOf(actor))),
      }),
    ]);
  });
});
