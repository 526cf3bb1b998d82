import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import { NetwerkAccess, NetwerkStatus } from './model/words.js';
import * as policy from './netwerken.policy.js';

/** Bram facilitates, Noor is a member, Sanne asked to become one; the others stand outside. */
const MEMBERSHIPS: Readonly<Record<string, policy.NetwerkFacts['membership']>> = {
  [CAST.bram.id]: { status: MembershipStatus.ACTIVE, role: MembershipRole.FACILITATOR },
  [CAST.noor.id]: { status: MembershipStatus.ACTIVE, role: MembershipRole.LID },
  [CAST.sanne.id]: { status: MembershipStatus.REQUESTED, role: MembershipRole.LID },
};

type Rule = (actor: Actor, facts: policy.NetwerkFacts) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  view: policy.mayView,
  join: policy.mayJoin,
  leave: policy.mayLeave,
  'see members': policy.maySeeMembers,
  'decide memberships': policy.mayDecideMemberships,
  'read gesprekken': policy.mayReadGesprekken,
  'write gesprekken': policy.mayWriteGesprekken,
  moderate: policy.mayModerate,
};

function matrixOf(title: string, access: NetwerkAccess, status = NetwerkStatus.ACTIVE): string {
  const factsFor = (actor: Actor) => ({ access, status, membership: MEMBERSHIPS[persoonIdOf(actor) ?? ''] ?? null });
  const actions = Object.entries(RULES).map(([name, rule]) => [name, (actor: Actor) => rule(actor, factsFor(actor))]);
  return rightsMatrix(title, Object.fromEntries(actions));
}

describe('netwerken policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf('An open netwerk (Bram facilitates, Noor is a member, Sanne asked)', NetwerkAccess.OPEN),
      matrixOf('A netwerk on request', NetwerkAccess.ON_REQUEST),
      matrixOf('A netwerk by invitation', NetwerkAccess.INVITE_ONLY),
      matrixOf('An archived netwerk', NetwerkAccess.OPEN, NetwerkStatus.ARCHIVED),
      rightsMatrix('Starting a netwerk', {
        'while leading another': (actor) => policy.mayCreate(actor, true),
        'while leading none': (actor) => policy.mayCreate(actor, false),
      }),
    ]);
  });
});
