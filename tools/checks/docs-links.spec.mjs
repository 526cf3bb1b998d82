import { afterEach, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../setup/paths.mjs';
import { checkDocsLinks } from './docs-links.mjs';
import { removeFixtures, writeFixture } from './fixture.mjs';

afterEach(removeFixtures);

/** @param {string} text of docs/guide.md */
function problems(text) {
  return checkDocsLinks(
    writeFixture({ 'docs/guide.md': text, 'docs/adr/0001.md': '# One', 'libs/kernel/src/ids.ts': '' }),
  );
}

describe('the links in the documentation', () => {
  it('lead somewhere in this repository', () => {
    expect(checkDocsLinks(repositoryRoot)).toEqual([]);
  });

  it.each([
    'See [the decision](adr/0001.md#one) and [the web](https://example.nl/none.md).',
    'See [here](#below), `libs/kernel/src/ids.ts`, `adr/0001.md` and `libs/kernel/`.',
    'Run `node apps/api/dist/main.js`; it is `libs/kernel/dist/index.js` or `libs/<name>/src/*.ts` or `and/or`.',
    '```\nlibs/none.ts\n```',
  ])('are right in: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['See [the decision](adr/0002.md).', 'docs/guide.md: adr/0002.md is not there'],
    ['![A picture](pictures/home.png)', 'docs/guide.md: pictures/home.png is not there'],
    ['It stands in `libs/kernel/src/gone.ts`.', 'docs/guide.md: libs/kernel/src/gone.ts is not there'],
    ['| a |\n| - |\n| `libs/gone/` |', 'docs/guide.md: libs/gone/ is not there'],
  ])('are wrong in: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});
