import { OrganisatieSoort } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, expect, it } from '@jest/globals';
import * as policy from './kennisagenda.policy.js';

const soortOf = (actor: Actor): OrganisatieSoort | null => {
  const member = Object.values(CAST).find(({ id }) => actor.kind === 'persoon' && actor.persoonId === id);
  if (!member) return null;
  if (member.organisatie.slug === 'vng') return OrganisatieSoort.VNG;
  return member.organisatie.slug === 'rivm' ? OrganisatieSoort.KENNISINSTELLING : OrganisatieSoort.GEMEENTE;
};

const matrixOf = (title: string, supported: boolean) =>
  rightsMatrix(title, {
    view: policy.mayView,
    support: (actor) => policy.maySupport(actor, { organisatieSoort: soortOf(actor), supported }),
    'withdraw support': (actor) => policy.mayWithdrawSupport(actor, { organisatieSoort: soortOf(actor), supported }),
  });

describe('kennisagenda policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf('A kennisvraag that the own gemeente does not support', false),
      matrixOf('A kennisvraag that the own gemeente supports', true),
    ]);
  });

  it('lets nobody speak for a gemeente without working for one', () => {
    const loose: Actor = { ...CAST.noor.actor, organisatieId: null };
    expect(policy.speaksForGemeente(CAST.noor.actor, { organisatieSoort: OrganisatieSoort.GEMEENTE })).toBe(true);
    expect(policy.speaksForGemeente(loose, { organisatieSoort: OrganisatieSoort.GEMEENTE })).toBe(false);
  });
});
