import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { removeFixtures, writeFixture } from '../checks/fixture.mjs';
import { isInstalled } from './install.mjs';

afterEach(removeFixtures);

const LOCK = {
  packages: {
    '': { name: 'academie' },
    'libs/kernel': { version: '2.0.0' },
    'node_modules/@academie/kernel': { resolved: 'libs/kernel', link: true },
    'node_modules/pg': { version: '8.23.1', integrity: 'sha512-right' },
    'node_modules/@esbuild/darwin-arm64': { version: '0.25.0', optional: true },
  },
};
/** What npm writes after `npm ci`: without the packages of other platforms. */
const RECORD = {
  packages: {
    'node_modules/@academie/kernel': { resolved: 'libs/kernel', link: true },
    'node_modules/pg': { version: '8.23.1', integrity: 'sha512-right' },
  },
};

describe('whether everything is installed', () => {
  it('is not without node_modules', () => {
    expect(isInstalled(writeFixture({ 'package-lock.json': LOCK }))).toBe(false);
  });

  it('is when npm installed this very lock, and is remembered until the lock changes', () => {
    const root = writeFixture({ 'package-lock.json': LOCK, 'node_modules/.package-lock.json': RECORD });
    expect(isInstalled(root)).toBe(true);
    fs.rmSync(path.join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root)).toBe(true);
    fs.writeFileSync(
      path.join(root, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/pg': { version: '9.0.0' } } }),
    );
    expect(isInstalled(root)).toBe(false);
  });

  it.each([
    ['another version', { 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-right' } }],
    ['other content', { 'node_modules/pg': { version: '8.23.1', integrity: 'sha512-other' } }],
    ['a library too few', { 'node_modules/@academie/kernel': undefined }],
  ])('is not with %s', (_, difference) => {
    const record = { packages: { ...RECORD.packages, ...difference } };
    const root = writeFixture({ 'package-lock.json': LOCK, 'node_modules/.package-lock.json': record });
    expect(isInstalled(root)).toBe(false);
  });
});
