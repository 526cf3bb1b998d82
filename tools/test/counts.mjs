import fs from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0 };

/** @param {Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    NOTHING,
  );
}

/**
 * @typedef {object} JestReport what jest and vitest both write
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} PlaywrightReport
 */

/**
 * Counts a report of jest or vitest. A file that could not even be read has no failed test in it; it counts as one.
 * @param {JestReport} report
 * @returns {Counts}
 */
export function countJest({ numPassedTests, numFailedTests, testResults }) {
  const unreadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
}

/**
 * Counts a report of Playwright. A test that passed only when it was tried again has passed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * A report that is not there, or that was broken off, is a failure: silence is not success.
 * @template T
 * @param {string} file
 * @param {(report: T) => Counts} count
 * @returns {Counts}
 */
export function countFile(file, count) {
  try {
    return count(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * A command that failed while every test in its reports passed has failed all the same.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function withExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
