import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { removeFixtures, writeFixture } from '../checks/fixture.mjs';
import { setUpGitHooks } from './git-hooks.mjs';

afterEach(removeFixtures);

/** @param {string} root @param {string[]} args */
const git = (root, ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

describe('the git hooks', () => {
  it('are set once in a work tree', async () => {
    const root = writeFixture({ 'package.json': {} });
    git(root, 'init', '--quiet');
    expect(await setUpGitHooks(root)).toBe(true);
    expect(git(root, 'config', '--get', 'core.hooksPath')).toBe('.githooks');
    expect(await setUpGitHooks(root)).toBe(false);
  });

  it('leave a person’s own choice alone', async () => {
    const root = writeFixture({ 'package.json': {} });
    git(root, 'init', '--quiet');
    git(root, 'config', 'core.hooksPath', 'mine');
    expect(await setUpGitHooks(root)).toBe(false);
    expect(git(root, 'config', '--get', 'core.hooksPath')).toBe('mine');
  });

  it('are not set in the work tree of another project, nor without git', async () => {
    const outer = writeFixture({ 'academie/package.json': {} });
    expect(await setUpGitHooks(outer)).toBe(false);
    git(outer, 'init', '--quiet');
    expect(await setUpGitHooks(path.join(outer, 'academie'))).toBe(false);
  });
});
