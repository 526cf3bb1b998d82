import { afterEach, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../setup/paths.mjs';
import { removeFixtures, writeFixture } from './fixture.mjs';
import { checkLock } from './lock.mjs';

afterEach(removeFixtures);

const RIGHT = {
  'package.json': { workspaces: ['libs/*'], dependencies: { pg: '8.23.1' } },
  'libs/kernel/package.json': { name: '@academie/kernel', dependencies: { '@academie/contracts': '*' } },
  'package-lock.json': {
    packages: {
      'node_modules/@academie/kernel': { resolved: 'libs/kernel', link: true },
      'node_modules/nx': {
        version: '23.2.1',
        resolved: 'https://registry.npmjs.org/nx/-/nx-23.2.1.tgz',
        optionalDependencies: { '@nx/nx-linux-x64-gnu': '23.2.1' },
      },
      'node_modules/@nx/nx-linux-x64-gnu': { version: '23.2.1' },
    },
  },
};

/** @param {Record<string, object>} [wrong] */
function problems(wrong = {}) {
  return checkLock(writeFixture({ ...RIGHT, ...wrong }));
}

describe('the lock', () => {
  it('is right in this repository', () => {
    expect(checkLock(repositoryRoot)).toEqual([]);
  });

  it('is right when everything is pinned, in the root, and complete', () => {
    expect(problems()).toEqual([]);
  });

  it('is wrong with a version that can move', () => {
    expect(problems({ 'package.json': { dependencies: { pg: '^8.23.1' } } })).toEqual([
      'package.json: pg ^8.23.1 is not an exact version',
    ]);
  });

  it('is wrong with a package of others in a workspace', () => {
    expect(
      problems({ 'libs/kernel/package.json': { name: '@academie/kernel', devDependencies: { luxon: '3.7.2' } } }),
    ).toEqual(['libs/kernel/package.json: luxon belongs in the root package.json']);
  });

  it('is wrong without a platform package', () => {
    const packages = {
      'node_modules/nx': { version: '24.0.6', optionalDependencies: { '@nx/nx-darwin-arm64': '24.0.6' } },
    };
    expect(problems({ 'package-lock.json': { packages } })).toEqual([
      'package-lock.json: node_modules/nx 24.0.6 lacks @nx/nx-darwin-arm64',
    ]);
  });

  it('is wrong with a package from elsewhere', () => {
    const packages = { 'node_modules/pg': { version: '8.23.1', resolved: 'https://mirror.example/pg-8.23.1.tgz' } };
    expect(problems({ 'package-lock.json': { packages } })).toEqual([
      'package-lock.json: node_modules/pg does not come from the public registry',
    ]);
  });
});
