import type { RuimteRights } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, expect, it } from '@jest/globals';
import { type BerichtFacts, mayDelete, mayEdit, mayPost, mayRead, NO_RIGHTS } from './gesprekken.policy.js';

const { noor, sanne, bram } = CAST;

const MEMBER: RuimteRights = { read: true, write: true, moderate: false };
const FACILITATOR: RuimteRights = { read: true, write: true, moderate: true };

/** A ruimte that Noor and Sanne are in and Bram looks after; the others are outside, whatever their role on the platform. */
const inRuimte = (actor: Actor): RuimteRights => {
  const persoonId = persoonIdOf(actor);
  if (persoonId === bram.id) return FACILITATOR;
  return persoonId === noor.id || persoonId === sanne.id ? MEMBER : NO_RIGHTS;
};

const closed = (rights: RuimteRights): RuimteRights => ({ ...rights, write: false });
const byNoor: BerichtFacts = { authorId: noor.id, deletedAt: null };
const gone: BerichtFacts = { ...byNoor, deletedAt: new Date('2026-11-02T09:00:00Z') };

describe('gesprekken policy', () => {
  it('is the committed matrix', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      rightsMatrix('A gesprek in a ruimte of Noor and Sanne, with Bram as facilitator', {
        read: (actor) => mayRead(inRuimte(actor)),
        post: (actor) => mayPost(inRuimte(actor)),
        "edit Noor's bericht": (actor) => mayEdit(actor, inRuimte(actor), byNoor),
        "delete Noor's bericht": (actor) => mayDelete(actor, inRuimte(actor), byNoor),
      }),
      rightsMatrix('The same, once the ruimte is closed for writing', {
        read: (actor) => mayRead(closed(inRuimte(actor))),
        post: (actor) => mayPost(closed(inRuimte(actor))),
        "edit Noor's bericht": (actor) => mayEdit(actor, closed(inRuimte(actor)), byNoor),
        "delete Noor's bericht": (actor) => mayDelete(actor, closed(inRuimte(actor)), byNoor),
      }),
    ]);
  });

  it('leaves a deleted bericht as it is', () => {
    expect(mayEdit(noor.actor, MEMBER, byNoor)).toBe(true);
    expect(mayEdit(noor.actor, MEMBER, gone)).toBe(false);
    expect(mayDelete(bram.actor, FACILITATOR, byNoor)).toBe(true);
    expect(mayDelete(bram.actor, FACILITATOR, gone)).toBe(false);
  });

  it('gives an author nothing in a ruimte they are no longer in', () => {
    expect(mayEdit(noor.actor, NO_RIGHTS, byNoor)).toBe(false);
    expect(mayDelete(noor.actor, NO_RIGHTS, byNoor)).toBe(false);
  });

  it('takes no right to write from somebody who may not read', () => {
    expect(mayPost({ read: false, write: true, moderate: false })).toBe(false);
    expect(mayDelete(bram.actor, { read: false, write: false, moderate: true }, byNoor)).toBe(false);
  });
});
