import { PlatformRole, VISITOR } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, expect, it } from '@jest/globals';
import * as policy from './leden.policy.js';

const { noor, joost, ilse } = CAST;

describe('rights on people', () => {
  it('stand in the committed matrix', async () => {
    const aboutNoor = rightsMatrix('The account of Noor', {
      'see her profile': policy.maySeeProfile,
      'manage her account': (actor) => policy.mayManageAccount(actor, noor.id),
      'grant her a role': policy.mayGrantRoles,
      'revoke a role of hers': (actor) => policy.mayRevokeRole(actor, noor.id, PlatformRole.REDACTEUR),
    });
    const aboutJoost = rightsMatrix('The role of the beheerder', {
      'decide requests for access': policy.mayDecideAccessRequests,
      'revoke BEHEERDER of Joost': (actor) => policy.mayRevokeRole(actor, joost.id, PlatformRole.BEHEERDER),
      'revoke ADVISEUR of Joost': (actor) => policy.mayRevokeRole(actor, joost.id, PlatformRole.ADVISEUR),
    });
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [aboutNoor, aboutJoost]);
  });

  it('keep a beheerder from locking themselves out, but not another one', () => {
    const other = { ...ilse.actor, roles: [PlatformRole.BEHEERDER] };
    expect(policy.mayRevokeRole(joost.actor, joost.id, PlatformRole.BEHEERDER)).toBe(false);
    expect(policy.mayRevokeRole(other, joost.id, PlatformRole.BEHEERDER)).toBe(true);
  });

  it('give a visitor nothing', () => {
    expect(policy.maySeeProfile(VISITOR)).toBe(false);
    expect(policy.mayManageAccount(VISITOR, noor.id)).toBe(false);
    expect(policy.mayDecideAccessRequests(VISITOR)).toBe(false);
  });
});
