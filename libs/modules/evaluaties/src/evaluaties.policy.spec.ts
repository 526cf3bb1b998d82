import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import * as policy from './evaluaties.policy.js';
import { EvaluatiePhase } from './model/words.js';

const { noor, sanne, karim, bram, pieter } = CAST;

const REGISTRATIONS: Readonly<Record<string, RegistrationStatus>> = {
  [noor.id]: RegistrationStatus.ATTENDED,
  [sanne.id]: RegistrationStatus.WAITLISTED,
  [karim.id]: RegistrationStatus.NO_SHOW,
  [pieter.id]: RegistrationStatus.REGISTERED,
};

function matrixOf(title: string, changes: Partial<policy.EvaluatieFacts>): string {
  const factsFor = (actor: Actor): policy.EvaluatieFacts => ({
    sessionStatus: KennissessieStatus.COMPLETED,
    manages: persoonIdOf(actor) === bram.id,
    registration: REGISTRATIONS[persoonIdOf(actor) ?? ''] ?? null,
    phase: EvaluatiePhase.OPEN,
    answered: changes.hasAnswers === true && persoonIdOf(actor) === pieter.id,
    hasAnswers: false,
    ...changes,
  });
  return rightsMatrix(title, {
    view: (actor) => policy.mayView(actor, factsFor(actor)),
    prepare: (actor) => policy.mayPrepare(actor, factsFor(actor)),
    'choose with or without names': (actor) => policy.mayChooseAnonymity(actor, factsFor(actor)),
    'take away': (actor) => policy.mayDrop(actor, factsFor(actor)),
    answer: (actor) => policy.mayAnswer(actor, factsFor(actor)),
    'see results': (actor) => policy.maySeeResults(actor, factsFor(actor)),
  });
}

describe('evaluaties policy', () => {
  it('is what the committed matrix says', async () => {
    const people = 'Bram organises, Noor attended, Pieter has a seat, Karim did not come, Sanne waited';
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf(`No evaluatie yet (${people})`, { phase: EvaluatiePhase.PROPOSED }),
      matrixOf('Prepared, before the session is over', { phase: EvaluatiePhase.PREPARED }),
      matrixOf('Open, nobody answered', {}),
      matrixOf('Open, Pieter answered', { hasAnswers: true }),
      matrixOf('Closed', { phase: EvaluatiePhase.CLOSED, hasAnswers: true }),
      matrixOf('Of a cancelled session', {
        sessionStatus: KennissessieStatus.CANCELLED,
        phase: EvaluatiePhase.PREPARED,
      }),
    ]);
  });
});
