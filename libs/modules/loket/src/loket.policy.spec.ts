import { LeervraagStatus } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { ACTORS, CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, expect, it } from '@jest/globals';
import * as policy from './loket.policy.js';

const NETWERK = 'the netwerk that Bram facilitates';

/** Pieter answers for RIVM, Bram for his netwerk; nobody else for anyone. */
function reachOf(actor: Actor): policy.Reach {
  const persoonId = persoonIdOf(actor);
  if (persoonId === CAST.pieter.id) return { organisatieId: CAST.pieter.organisatie.id, netwerkIds: [] };
  if (persoonId === CAST.bram.id) return { organisatieId: null, netwerkIds: [NETWERK] };
  return policy.NO_REACH;
}

const askedByNoor: policy.LeervraagFacts = {
  status: LeervraagStatus.SUBMITTED,
  askedById: CAST.noor.id,
  routedToOrganisatieId: null,
  routedToNetwerkId: null,
};

function matrixOf(title: string, facts: policy.LeervraagFacts): string {
  const can = (action: keyof ReturnType<typeof policy.rightsOn>) => (actor: Actor) =>
    policy.rightsOn(actor, facts, reachOf(actor))[action];
  return rightsMatrix(title, {
    view: (actor) => policy.mayView(actor, facts, reachOf(actor)),
    'find in the list': (actor) => policy.isInList(actor, facts, reachOf(actor)),
    'see the note of the routing': (actor) => policy.maySeeRouteNote(actor, facts, reachOf(actor)),
    take: can('take'),
    route: can('route'),
    answer: can('answer'),
    close: can('close'),
    'read the conversation': (actor) => policy.mayTalk(actor, facts, reachOf(actor)),
    'write in the conversation': can('writeGesprekken'),
    'moderate the conversation': (actor) => policy.mayModerate(actor, facts),
  });
}

describe('rights at the loket', () => {
  it('stand in the committed matrix', async () => {
    const toRivm = {
      ...askedByNoor,
      status: LeervraagStatus.ROUTED,
      routedToOrganisatieId: CAST.pieter.organisatie.id,
    };
    const toNetwerk = { ...askedByNoor, status: LeervraagStatus.ROUTED, routedToNetwerkId: NETWERK };
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      rightsMatrix('The loket', { 'put a question': policy.maySubmit, 'see the numbers': policy.mayWorkAtLoket }),
      matrixOf('A question of Noor', askedByNoor),
      matrixOf('Taken up by an adviseur', { ...askedByNoor, status: LeervraagStatus.IN_PROGRESS }),
      matrixOf('Routed to RIVM, where Pieter works', toRivm),
      matrixOf('Routed to a netwerk that Bram facilitates', toNetwerk),
      matrixOf('Answered by RIVM', { ...toRivm, status: LeervraagStatus.ANSWERED }),
      matrixOf('Closed', { ...toRivm, status: LeervraagStatus.CLOSED }),
    ]);
  });

  it('end when the question goes elsewhere', () => {
    const reach = reachOf(ACTORS.pieter);
    const toRivm = {
      ...askedByNoor,
      status: LeervraagStatus.ROUTED,
      routedToOrganisatieId: CAST.pieter.organisatie.id,
    };
    expect(policy.mayView(ACTORS.pieter, toRivm, reach)).toBe(true);
    expect(policy.mayView(ACTORS.pieter, { ...toRivm, routedToOrganisatieId: null }, reach)).toBe(false);
  });
});
