import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideShowing, SMALLEST_GROUP, shownInTheEnd } from './showing.js';

/** What an organiser could see after each answer that comes in. */
function seenOverTime(anonymous: boolean, people: number): number[] {
  const seen = [0];
  for (let answered = 1; answered <= people; answered++) {
    seen.push(decideShowing({ anonymous, answered, shown: seen.at(-1) ?? 0 }));
  }
  return seen;
}

describe('showing answers', () => {
  it('without names, never adds fewer than five people at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (people) => {
        const seen = seenOverTime(true, people);
        for (const [index, shown] of seen.entries()) {
          const before = seen[index - 1] ?? 0;
          expect(shown - before === 0 || shown - before >= SMALLEST_GROUP).toBe(true);
          expect(shown).toBeLessThanOrEqual(index);
        }
        // And nobody waits longer than until the group is complete.
        expect(people - (seen.at(-1) ?? 0)).toBeLessThan(SMALLEST_GROUP);
      }),
    );
  });

  it.each([
    { answered: 4, shown: 0, becomes: 0 },
    { answered: 5, shown: 0, becomes: 5 },
    { answered: 9, shown: 5, becomes: 5 },
    { answered: 10, shown: 5, becomes: 10 },
  ])('shows $becomes of $answered', ({ answered, shown, becomes }) => {
    expect(decideShowing({ anonymous: true, answered, shown })).toBe(becomes);
  });

  it('with names, shows everything at once', () => {
    expect(decideShowing({ anonymous: false, answered: 1, shown: 0 })).toBe(1);
  });

  it('shows the last few when it is closed, if there were enough people in all', () => {
    expect(shownInTheEnd({ anonymous: true, answered: 7, shown: 5 }, true)).toBe(7);
    expect(shownInTheEnd({ anonymous: true, answered: 7, shown: 5 }, false)).toBe(5);
    expect(shownInTheEnd({ anonymous: true, answered: 4, shown: 0 }, true)).toBe(0);
    expect(shownInTheEnd({ anonymous: false, answered: 1, shown: 1 }, true)).toBe(1);
  });
});
