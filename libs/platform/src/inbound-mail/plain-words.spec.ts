import { describe, expect, it } from '@jest/globals';
import { ownWords } from './plain-words.js';

describe('what a person wrote themselves', () => {
  it.each([
    ['Ik kan niet.\n\nOp ma 2 nov 2026 om 09:12 schreef Academie <x@y.test>:\n> Beste Noor', 'Ik kan niet.'],
    ['Sorry!\n\n-----Oorspronkelijk bericht-----\nVan: Academie', 'Sorry!'],
    ['Later graag\n\nVan: Academie <rsvp+x@academie.test>\nVerzonden: maandag', 'Later graag'],
    ['I cannot\nOn Mon, Nov 2, 2026 at 9:12 AM Academie <x@y.test> wrote:\n> Hi', 'I cannot'],
    ['> alles aangehaald', ''],
    ['Een\n\n\n\n\ntwee', 'Een\n\ntwee'],
    ['\u202Eomgedraaid\u0007', 'omgedraaid'],
  ])('%j', (text, expected) => {
    expect(ownWords(text)).toBe(expected);
  });

  it('is not endless', () => {
    expect(ownWords('a'.repeat(50_000)).length).toBeLessThan(4100);
  });
});
