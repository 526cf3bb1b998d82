import { Doelgroep, KennissessieStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apart, hintsOfSessions, type NearSession } from './near-sessions.js';

const { AMBTENAAR, BESTUURDER } = Doelgroep;
const plan = {
  startsAt: new Date('2026-12-01T09:00:00Z'),
  endsAt: new Date('2026-12-01T10:30:00Z'),
  doelgroepen: [BESTUURDER],
};

function session(id: string, start: string, changes: Partial<NearSession> = {}): NearSession {
  return {
    id,
    title: id,
    startsAt: new Date(start),
    endsAt: new Date(Date.parse(start) + 5_400_000),
    status: KennissessieStatus.PUBLISHED,
    doelgroepen: [BESTUURDER],
    places: { taken: 3, capacity: 20, waiting: 0 },
    sameThema: false,
    words: [],
    ...changes,
  };
}

describe('what to know of sessions beside the one that is planned', () => {
  it('is first what takes the same people, then what is about the same, then what is near', () => {
    const hints = hintsOfSessions(plan, [
      session('ver, zelfde thema', '2026-12-15T09:00:00Z', { sameThema: true }),
      session('dichtbij, zelfde thema', '2026-12-03T09:00:00Z', { sameThema: true }),
      session('zelfde dag', '2026-12-01T14:00:00Z'),
      session('zelfde moment', '2026-12-01T10:00:00Z'),
      session('heel anders', '2026-12-02T09:00:00Z'),
      session('zelfde thema en woorden', '2026-11-24T09:00:00Z', { sameThema: true, words: ['warmte', 'wijk'] }),
    ]);
    expect(hints.map(({ title, clash, because }) => [title, clash, because])).toEqual([
      ['zelfde moment', true, 'Op hetzelfde moment, ook voor bestuurders.'],
      ['zelfde dag', true, 'Op dezelfde dag, ook voor bestuurders.'],
      ['zelfde thema en woorden', false, '1 week eerder. Gaat ook over hetzelfde thema en over ‘warmte’ en ‘wijk’.'],
      ['dichtbij, zelfde thema', false, '2 dagen later. Gaat ook over hetzelfde thema.'],
      ['ver, zelfde thema', false, '2 weken later. Gaat ook over hetzelfde thema.'],
    ]);
  });

  it('is no clash for other people, nor with what is over, nor on another Dutch day', () => {
    const others = [
      session('a', '2026-12-01T09:00:00Z', { doelgroepen: [AMBTENAAR], sameThema: true }),
      session('b', '2026-12-01T09:00:00Z', { status: KennissessieStatus.COMPLETED, sameThema: true }),
      // 23.30 uur on the day before.
      session('c', '2026-11-30T22:30:00Z', { sameThema: true }),
    ];
    expect(hintsOfSessions(plan, others).map(({ clash }) => clash)).toEqual([false, false, false]);
  });

  it('says without a date what is about the same, and which of it is a draft', () => {
    const draft = session('a', '2026-12-01T09:00:00Z', { sameThema: true, status: KennissessieStatus.DRAFT });
    const [hint] = hintsOfSessions({ ...plan, startsAt: null, endsAt: null }, [draft]);
    expect(hint).toMatchObject({ clash: false, because: 'Gaat ook over hetzelfde thema. Nog een concept.' });
  });

  it.each([
    [0, 'Op dezelfde dag'],
    [1, '1 dag later'],
    [-3, '3 dagen eerder'],
    [7, '1 week later'],
    [-14, '2 weken eerder'],
  ])('%d days apart: %s', (days, text) => {
    expect(apart(days)).toBe(text);
  });

  it('never puts something before a clash', () => {
    const any = fc.record({
      hour: fc.integer({ min: -500, max: 500 }),
      sameThema: fc.boolean(),
      words: fc.array(fc.constantFrom('warmte', 'wijk', 'geld'), { maxLength: 6 }),
      group: fc.constantFrom(AMBTENAAR, BESTUURDER),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (all) => {
        const sessions = all.map(({ hour, group, ...rest }, index) =>
          session(`${index}`, new Date(plan.startsAt.getTime() + hour * 3_600_000).toISOString(), {
            ...rest,
            doelgroepen: [group],
          }),
        );
        const clashes = hintsOfSessions(plan, sessions).map(({ clash }) => clash);
        expect(clashes).toEqual(clashes.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
