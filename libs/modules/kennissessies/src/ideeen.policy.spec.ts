import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import * as policy from './ideeen.policy.js';
import { SessieIdeeStatus } from './model/ideeen/sessie-idee.entity.js';

const { bram, fatima, joost } = CAST;

const RULES: Readonly<Record<string, (actor: Actor, facts: policy.IdeeFacts) => boolean>> = {
  view: policy.mayViewIdee,
  'show interest': policy.mayShowInterest,
  change: policy.mayChangeIdee,
  withdraw: policy.mayWithdrawIdee,
  'give it a date': policy.mayPlanIdee,
  'see who is interested': policy.maySeeInterested,
};

function matrixOf(title: string, own: Partial<policy.IdeeFacts>, inviteOnly = false): string {
  const factsFor = (actor: Actor): policy.IdeeFacts => {
    const leads = persoonIdOf(actor) === bram.id;
    return {
      status: SessieIdeeStatus.OPEN,
      kennissessieId: null,
      organizerId: fatima.id,
      netwerk: { leads, hidden: inviteOnly && !leads && persoonIdOf(actor) !== joost.id },
      ...own,
    };
  };
  return rightsMatrix(
    title,
    Object.fromEntries(
      Object.entries(RULES).map(([name, rule]) => [name, (actor: Actor) => rule(actor, factsFor(actor))]),
    ),
  );
}

describe('policy of sessions without a date', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix-ideeen.md', import.meta.url), [
      matrixOf('A session without a date (Fatima organises, Bram facilitates its netwerk)', {}),
      matrixOf('Of a netwerk by invitation', {}, true),
      matrixOf('With a draft that has a date', { kennissessieId: 'k' }),
      matrixOf('With a date', { status: SessieIdeeStatus.PLANNED, kennissessieId: 'k' }),
      matrixOf('Withdrawn', { status: SessieIdeeStatus.WITHDRAWN }),
    ]);
  });
});
