import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Hall, type Step, seekerOf } from '../../fixtures/hall.js';
import { anySteps } from '../../fixtures/steps.js';
import { FreePlaces } from './room.js';

/** Who is in the hall, asks to be, or was told no. */
const everybody = (hall: Hall) => new Set([...hall.seats.keys(), ...hall.line, ...hall.requests, ...hall.declined]);

const isGiven = (hall: Hall, who: number) => hall.seats.has(who) || hall.offers.has(who);

describe('seating, whatever happens in which order', () => {
  it('is never over capacity, overtakes nobody and loses nobody', () => {
    let seenOffer = 0;
    let seenPool = 0;
    fc.assert(
      fc.property(anySteps(60), (steps) => {
        const hall = new Hall();
        for (const anyone of steps) {
          const step = hall.aimed(anyone);
          const before = { line: hall.asking, people: everybody(hall) };
          hall.apply(step);
          neverOverCapacity(hall);
          nobodyWaitsBesideAPlace(hall);
          nobodyIsLost(hall, step, before.people);
          nobodyIsOvertaken(hall, step, before.line);
          seenOffer += hall.offers.size;
          seenPool += [...hall.seats.values()].filter(({ poolId }) => poolId !== null).length;
        }
      }),
      { numRuns: 300 },
    );
    // The premise: all of it really happened.
    expect(seenOffer).toBeGreaterThan(0);
    expect(seenPool).toBeGreaterThan(0);
  });
});

function neverOverCapacity(hall: Hall): void {
  expect(hall.seats.size + hall.held).toBeLessThanOrEqual(hall.capacity ?? Number.POSITIVE_INFINITY);
}

function nobodyWaitsBesideAPlace(hall: Hall): void {
  const free = new FreePlaces(hall.room());
  expect(hall.asking.filter((who) => free.placeFor(seekerOf(who)) !== null)).toEqual([]);
}

function nobodyIsLost(hall: Hall, step: Step, people: ReadonlySet<number>): void {
  const now = everybody(hall);
  const left = step.kind === 'cancel' ? step.who : null;
  expect([...people].filter((who) => who !== left && !now.has(who))).toEqual([]);
  // One standing each.
  const all = [...hall.seats.keys(), ...hall.line, ...hall.requests, ...hall.declined];
  expect(all).toHaveLength(new Set(all).size);
  expect([...hall.offers.keys()].filter((who) => !hall.line.includes(who))).toEqual([]);
}

/** Who got a place of which pool must have been ahead of everyone who waits on and may have that same place. */
function nobodyIsOvertaken(hall: Hall, step: Step, line: readonly number[]): void {
  const named = step.kind === 'name' ? step.who : null;
  const rest = line.filter((who) => hall.asking.includes(who));
  const overtaken = rest.flatMap((who) =>
    line
      .slice(line.indexOf(who) + 1)
      .filter((behind) => isGiven(hall, behind) && behind !== named)
      .filter((behind) => mayHave(hall, who, (hall.seats.get(behind) ?? hall.offers.get(behind))?.poolId ?? null))
      .map((behind) => ({ who, behind })),
  );
  expect(overtaken).toEqual([]);
  expect(hall.asking.slice(0, rest.length)).toEqual(rest);
}

function mayHave(hall: Hall, who: number, poolId: string | null): boolean {
  if (poolId === null) return true;
  const pool = hall.room().pools.find(({ id }) => id === poolId);
  if (!pool) return true;
  const { doelgroep, organisatieId } = seekerOf(who);
  return pool.doelgroep !== null ? pool.doelgroep === doelgroep : pool.organisatieId === organisatieId;
}
