import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { removeFixtures, writeFixture } from '../checks/fixture.mjs';
import { countFile, countJest, countPlaywright, sum, withExitCode } from './counts.mjs';

afterEach(removeFixtures);

/**
 * @template T
 * @param {string | object} content
 * @param {(report: T) => import('./counts.mjs').Counts} count
 */
function counted(content, count) {
  return countFile(path.join(writeFixture({ 'report.json': content }), 'report.json'), count);
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };

describe('counting the tests', () => {
  it('adds up what passed and failed', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [passedFile, { status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(counted(report, countJest)).toEqual({ passed: 3, failed: 1 });
    expect(
      sum([
        { passed: 3, failed: 1 },
        { passed: 2, failed: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a spec that could not be read', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [passedFile, { status: 'failed', assertionResults: [] }],
    };
    expect(counted(report, countJest)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts the journeys in the browser', () => {
    expect(counted({ stats: { expected: 4, unexpected: 2, flaky: 1 } }, countPlaywright)).toEqual({
      passed: 5,
      failed: 2,
    });
    expect(counted({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }, countPlaywright).failed).toBe(1);
  });

  it('counts a report that is missing or broken off as a failure', () => {
    expect(countFile('no-such-file.json', countJest)).toEqual({ passed: 0, failed: 1 });
    expect(counted('{"numPassedTests": 3', countJest)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not believe passing reports of a command that failed', () => {
    expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });
});
