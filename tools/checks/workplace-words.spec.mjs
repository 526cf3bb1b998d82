import { afterEach, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../setup/paths.mjs';
import { removeFixtures, writeFixture } from './fixture.mjs';
import { checkWorkplaceWords } from './workplace-words.mjs';

afterEach(removeFixtures);

/** @param {string} text */
function problems(text) {
  return checkWorkplaceWords(writeFixture({ 'docs/guide.md': `# Guide\n${text}` }));
}

/** The forbidden words, joined here so that this file does not hold them itself. @param {string[]} parts */
const joined = (...parts) => parts.join('');

describe('the words of the workplace', () => {
  it('do not stand in this repository', () => {
    expect(checkWorkplaceWords(repositoryRoot)).toEqual([]);
  });

  it.each([
    [joined('see ', '/wo', 'rk/shared/design.md'), 'a path of one machine'],
    [joined('"', '/ro', 'ot/.npmrc"'), 'a path of one machine'],
    [joined('cd /t', 'mp/x'), 'a path of one machine'],
    [joined('https://', 'registry', '.intern.example/npm'), 'a package registry'],
    [joined('written by a sub', 'agent'), 'who or what wrote it'],
    [joined('in an earlier ', 'work ', 'session'), 'how it was written'],
  ])('are seen in: %s', (text, what) => {
    expect(problems(text)).toEqual([`docs/guide.md:2 names ${what}`]);
  });

  it.each([
    'https://example.nl/work/shared and ./work/here and network/root/x',
    'https://registry.npmjs.org/pg',
    'the user agent, a kennissessie, the session cookie, a zorgmodel',
  ])('are not seen in: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});
