import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import { WerkgroepPhase } from './model/words.js';
import * as policy from './werkgroepen.policy.js';

/** Bram is the trekker, Noor is a member, Sanne asked to become one; the others stand outside. */
const MEMBERSHIPS: Readonly<Record<string, policy.WerkgroepFacts['membership']>> = {
  [CAST.bram.id]: { status: MembershipStatus.ACTIVE, role: MembershipRole.TREKKER },
  [CAST.noor.id]: { status: MembershipStatus.ACTIVE, role: MembershipRole.LID },
  [CAST.sanne.id]: { status: MembershipStatus.REQUESTED, role: MembershipRole.LID },
};

const RULES: Readonly<Record<string, (actor: Actor, facts: policy.WerkgroepFacts) => boolean>> = {
  view: policy.mayView,
  join: policy.mayJoin,
  'see members': policy.maySeeMembers,
  'decide memberships': policy.mayDecideMemberships,
  'read gesprekken': policy.mayReadGesprekken,
  'write gesprekken': policy.mayWriteGesprekken,
  moderate: policy.mayModerate,
};

function matrixOf(title: string, phase: WerkgroepPhase): string {
  const factsFor = (actor: Actor) => ({ phase, membership: MEMBERSHIPS[persoonIdOf(actor) ?? ''] ?? null });
  const actions = Object.entries(RULES).map(([name, rule]) => [name, (actor: Actor) => rule(actor, factsFor(actor))]);
  return rightsMatrix(title, Object.fromEntries(actions));
}

describe('werkgroepen policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf('A werkgroep (Bram is its trekker, Noor is a member, Sanne asked)', WerkgroepPhase.UITVOERING),
      matrixOf('A werkgroep that is over', WerkgroepPhase.AFGEROND),
    ]);
  });
});
