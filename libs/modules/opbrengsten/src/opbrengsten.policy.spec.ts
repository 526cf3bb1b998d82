import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import { OpbrengstVisibility } from './model/words.js';
import * as policy from './opbrengsten.policy.js';

const { noor, sanne, karim, bram } = CAST;

function matrixOf(title: string, hidden: boolean): string {
  const factsFor = (actor: Actor): policy.OpbrengstFacts => {
    const id = persoonIdOf(actor);
    const known = [noor.id, sanne.id, karim.id, bram.id].includes(id ?? '');
    return {
      seesSession: !hidden || known,
      takesPart: id === noor.id || id === bram.id,
      wantsRecording: id === karim.id,
      inNetwerk: id === sanne.id,
      manages: id === bram.id,
    };
  };
  const sees = (visibility: OpbrengstVisibility) => (actor: Actor) => policy.maySee(actor, factsFor(actor), visibility);
  const seesRecording = (visibility: OpbrengstVisibility) => (actor: Actor) =>
    policy.maySeeRecording(actor, factsFor(actor), visibility);
  return rightsMatrix(title, {
    'see what is for participants': sees(OpbrengstVisibility.PARTICIPANTS),
    'see what is for the netwerk': sees(OpbrengstVisibility.NETWERK),
    'see what is for everyone': sees(OpbrengstVisibility.EVERYONE),
    'see a recording for participants': seesRecording(OpbrengstVisibility.PARTICIPANTS),
    'see a recording for the netwerk': seesRecording(OpbrengstVisibility.NETWERK),
    'see a recording for everyone': seesRecording(OpbrengstVisibility.EVERYONE),
    'see a summary that is not sent': (actor) => policy.maySeeSummary(actor, factsFor(actor), false),
    'see a summary that is sent': (actor) => policy.maySeeSummary(actor, factsFor(actor), true),
    'add, change, take away': (actor) => policy.mayManage(actor, factsFor(actor)),
  });
}

describe('opbrengsten policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf(
        'A session that everyone can see (Bram organises, Noor takes part, Sanne is in the netwerk, Karim waits and wants the recording)',
        false,
      ),
      matrixOf('A session of a netwerk by invitation', true),
    ]);
  });
});
