/**
 * Runs repository checks from a terminal or a hook: `node tools/checks/run.mjs [name …]`, without a name all of them.
 */
import { repositoryRoot } from '../setup/paths.mjs';
import { checkBoundaries } from './boundaries.mjs';
import { checkDocsLinks } from './docs-links.mjs';
import { checkLock } from './lock.mjs';
import { checkWorkplaceWords } from './workplace-words.mjs';

/** @type {Record<string, (root: string) => string[]>} */
const CHECKS = {
  boundaries: checkBoundaries,
  lock: checkLock,
  'docs-links': checkDocsLinks,
  'workplace-words': checkWorkplaceWords,
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(CHECKS)) {
  const check = CHECKS[name];
  const problems = check
    ? check(repositoryRoot)
    : [`there is no such check; choose from ${Object.keys(CHECKS).join(', ')}`];
  process.stdout.write(
    `${problems.length === 0 ? '✓' : '✗'} ${name}\n${problems.map((problem) => `    ${problem}\n`).join('')}`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
