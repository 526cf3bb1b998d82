import { afterEach, describe, expect, it } from '@jest/globals';
import { removeFixtures, writeFixture } from '../checks/fixture.mjs';
import { checkNodeVersion } from './node-version.mjs';

afterEach(removeFixtures);

const RANGE = '^20.19.0 || ^22.13.0 || >=24.11.0';

/** @param {string} version */
const check = (version) => () =>
  checkNodeVersion(writeFixture({ 'package.json': { engines: { node: RANGE } } }), version);

describe('the version of Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.13.1', '24.11.0', '26.0.0'])('%s is good enough', (version) => {
    expect(check(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.9', '21.7.0', '22.12.0', '23.11.0', '24.10.9'])('%s is not', (version) => {
    expect(check(version)).toThrow(`Dit is Node.js ${version}; Academie heeft Node.js ${RANGE} nodig.`);
  });
});
