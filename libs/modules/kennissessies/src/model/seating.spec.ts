import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decideCancellation,
  decidePromotions,
  decideRegistration,
  isActive,
  isSeated,
  type SeatingFacts,
} from './seating.js';

const { DRAFT, PUBLISHED, COMPLETED, CANCELLED } = KennissessieStatus;
const { REGISTERED, WAITLISTED, ATTENDED } = RegistrationStatus;
const BEFORE = new Date('2026-12-01T08:59:59Z');
const START = new Date('2026-12-01T09:00:00Z');

const facts = (changes: Partial<SeatingFacts> = {}): SeatingFacts => ({
  status: PUBLISHED,
  startsAt: START,
  capacity: 2,
  registeredCount: 1,
  waitlistCount: 0,
  ...changes,
});

describe('decideRegistration', () => {
  it.each([
    ['a free place', {}, null, BEFORE, { outcome: 'seat' }],
    ['no limit', { capacity: null, registeredCount: 999 }, null, BEFORE, { outcome: 'seat' }],
    ['full', { registeredCount: 2 }, null, BEFORE, { outcome: 'wait' }],
    ['a free place that others wait for', { waitlistCount: 1 }, null, BEFORE, { outcome: 'wait' }],
    ['again after cancelling', {}, RegistrationStatus.CANCELLED, BEFORE, { outcome: 'seat' }],
    ['registered before', { registeredCount: 2 }, REGISTERED, BEFORE, { outcome: 'already' }],
    ['waiting already', { registeredCount: 2, waitlistCount: 1 }, WAITLISTED, BEFORE, { outcome: 'already' }],
    ['was there', { status: COMPLETED }, ATTENDED, START, { outcome: 'already' }],
    ['a draft', { status: DRAFT }, null, BEFORE, { outcome: 'refused', reason: 'NOT_OPEN' }],
    ['cancelled', { status: CANCELLED }, REGISTERED, BEFORE, { outcome: 'refused', reason: 'NOT_OPEN' }],
    ['begun', {}, null, START, { outcome: 'refused', reason: 'STARTED' }],
    ['over', { status: COMPLETED }, null, START, { outcome: 'refused', reason: 'STARTED' }],
  ] as const)('%s', (_, changes, own, now, expected) => {
    expect(decideRegistration(facts(changes), own, now)).toEqual(expected);
  });
});

describe('decideCancellation', () => {
  it.each([
    ['a seat', {}, REGISTERED, BEFORE, { outcome: 'free-seat' }],
    ['a place in line', {}, WAITLISTED, BEFORE, { outcome: 'stop-waiting' }],
    ['twice', {}, RegistrationStatus.CANCELLED, START, { outcome: 'already' }],
    ['never registered', {}, null, BEFORE, { outcome: 'refused', reason: 'NOT_REGISTERED' }],
    ['a session that is off', { status: CANCELLED }, REGISTERED, BEFORE, { outcome: 'refused', reason: 'NOT_OPEN' }],
    ['begun', {}, REGISTERED, START, { outcome: 'refused', reason: 'STARTED' }],
  ] as const)('%s', (_, changes, own, now, expected) => {
    expect(decideCancellation(facts(changes), own, now)).toEqual(expected);
  });
});

describe('decidePromotions', () => {
  it.each([
    [{ waitlistCount: 3 }, BEFORE, 1],
    [{ capacity: 10, waitlistCount: 3 }, BEFORE, 3],
    [{ capacity: null, waitlistCount: 3 }, BEFORE, 3],
    [{ registeredCount: 2, waitlistCount: 3 }, BEFORE, 0],
    [{ waitlistCount: 3 }, START, 0],
    [{ waitlistCount: 3, status: CANCELLED }, BEFORE, 0],
  ])('%j', (changes, now, expected) => {
    expect(decidePromotions(facts(changes), now)).toBe(expected);
  });
});

type Step = { kind: 'register' | 'cancel'; who: number } | { kind: 'capacity'; to: number | null };

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('register' as const, 'cancel' as const), who: fc.nat(9) }),
    fc.record({ kind: fc.constant('capacity' as const), to: fc.option(fc.integer({ min: 1, max: 8 })) }),
  ),
  { maxLength: 80 },
);

/** The decisions, applied to a room in memory the way the operations apply them to rows. */
class Room {
  readonly seated = new Set<number>();
  line: number[] = [];
  capacity: number | null = 3;

  statusOf(who: number): RegistrationStatus | null {
    if (this.seated.has(who)) return REGISTERED;
    return this.line.includes(who) ? WAITLISTED : null;
  }

  facts(): SeatingFacts {
    const { capacity, seated, line } = this;
    return facts({ capacity, registeredCount: seated.size, waitlistCount: line.length });
  }

  apply(step: Step): void {
    if (step.kind === 'capacity') {
      // Below what is taken is refused by the operation.
      if (step.to === null || step.to >= this.seated.size) this.capacity = step.to;
    } else if (step.kind === 'register') {
      const { outcome } = decideRegistration(this.facts(), this.statusOf(step.who), BEFORE);
      if (outcome === 'seat') this.seated.add(step.who);
      if (outcome === 'wait') this.line.push(step.who);
    } else {
      const { outcome } = decideCancellation(this.facts(), this.statusOf(step.who), BEFORE);
      if (outcome === 'free-seat') this.seated.delete(step.who);
      if (outcome === 'stop-waiting') this.line = this.line.filter((who) => who !== step.who);
    }
    for (const who of this.line.splice(0, decidePromotions(this.facts(), BEFORE))) this.seated.add(who);
  }
}

describe('seating, whatever the order of register, cancel and capacity', () => {
  it('is never over capacity, overtakes nobody and loses nobody', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const room = new Room();
        for (const step of all) {
          const lineBefore = room.line;
          const peopleBefore = new Set([...room.seated, ...room.line]);
          room.apply(step);

          expect(room.seated.size).toBeLessThanOrEqual(room.capacity ?? Number.POSITIVE_INFINITY);
          // A free place and somebody who waits for it do not exist side by side.
          if (room.line.length > 0) expect(room.seated.size).toBe(room.capacity);

          const cancelled = step.kind === 'cancel' ? step.who : null;
          for (const who of peopleBefore) if (who !== cancelled) expect(isActive(room.statusOf(who))).toBe(true);

          const stillInLine = lineBefore.filter((who) => room.line.includes(who));
          expect(room.line.slice(0, stillInLine.length)).toEqual(stillInLine);
          const movedUp = lineBefore.filter((who) => isSeated(room.statusOf(who)));
          const ahead = lineBefore.filter((who) => who !== cancelled).slice(0, movedUp.length);
          expect(movedUp).toEqual(ahead);
          if (step.kind === 'register' && lineBefore.length > 0 && !peopleBefore.has(step.who)) {
            expect(room.statusOf(step.who)).toBe(WAITLISTED);
          }
        }
      }),
    );
  });
});
