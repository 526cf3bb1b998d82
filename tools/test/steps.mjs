import fs from 'node:fs';
import path from 'node:path';
import { findWorkspaces } from '../checks/workspaces.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { buildAll, runNx } from '../setup/build.mjs';
import { Failure } from '../setup/failure.mjs';
import { installDependencies } from '../setup/install.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { countFile, countJest, countPlaywright, NOTHING, sum, withExitCode } from './counts.mjs';
import { startTestDatabase } from './test-database.mjs';

/**
 * @typedef {object} Context what the steps hand on to one another
 * @property {string} root
 * @property {string} [browser]
 * @property {import('./test-database.mjs').TestDatabase} [database]
 *
 * @typedef {object} Outcome
 * @property {string} [text] in short
 * @property {import('./counts.mjs').Counts} [counts] of tests; none for a step that tests nothing
 * @property {string} [output] the whole of it, for when something failed
 *
 * @typedef {object} TestStep
 * @property {string} name as in --only
 * @property {string} title
 * @property {string[]} needs the steps without which it makes no sense
 * @property {boolean} [countsTests] whether it runs tests, and not only looks
 * @property {(context: Context, progress: (text: string) => void) => Promise<Outcome>} run
 */

/** @type {TestStep[]} */
export const STEPS = [
  { name: 'install', title: 'Onderdelen installeren', needs: [], run: install },
  { name: 'build', title: 'Bouwen', needs: ['install'], run: build },
  { name: 'lint', title: 'Stijl en fouten (Biome)', needs: ['install'], run: lint },
  { name: 'typecheck', title: 'Typen', needs: ['build'], run: typecheck },
  { name: 'database', title: 'Testdatabank', needs: ['build'], run: database },
  { name: 'unit', title: 'Regels, handelingen, API en controles', needs: ['database'], countsTests: true, run: unit },
  { name: 'browser', title: 'Browser', needs: ['install'], run: browser },
  { name: 'e2e', title: 'Reizen in de browser', needs: ['database', 'browser'], countsTests: true, run: e2e },
];

/**
 * The steps that these options ask for, with all that those need.
 * @param {string[]} args
 * @returns {TestStep[]}
 */
export function chooseSteps(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const unknown = args.find((arg) => arg !== '--skip-e2e' && !arg.startsWith('--only='));
  if (unknown || (only !== undefined && !STEPS.some(({ name }) => name === only))) {
    const names = STEPS.map(({ name }) => name).join(', ');
    throw new Failure(`${unknown ?? `--only=${only}`} bestaat niet; kies --skip-e2e of --only= met een van: ${names}.`);
  }
  const targets = only ? [only] : ['lint', 'typecheck', 'unit', ...(args.includes('--skip-e2e') ? [] : ['e2e'])];
  const wanted = new Set(targets.flatMap(withNeeds));
  return STEPS.filter(({ name }) => wanted.has(name));
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function withNeeds(name) {
  const step = STEPS.find((candidate) => candidate.name === name);
  return [name, ...(step?.needs ?? []).flatMap(withNeeds)];
}

/** @type {TestStep['run']} */
async function install({ root }, progress) {
  return { text: await installDependencies(root, progress) };
}

/** @type {TestStep['run']} */
async function build({ root }, progress) {
  return { text: await buildAll(root, progress) };
}

/** @type {TestStep['run']} */
async function lint({ root }) {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { code, output } = await runCommand(
    process.execPath,
    [biome, 'check', '--error-on-warnings', '--max-diagnostics=100', '.'],
    {
      cwd: root,
    },
  );
  if (code !== 0) throw new Failure('Biome heeft iets aan te merken.', output.trim());
  return {};
}

/** @type {TestStep['run']} */
async function typecheck({ root }) {
  const { code, output } = await runNx(root, ['run-many', '-t', 'typecheck']);
  if (code !== 0) throw new Failure('De typen kloppen niet.', output.trim());
  return {};
}

/** @type {TestStep['run']} */
async function database(context) {
  context.database = await startTestDatabase(context.root);
  return {};
}

/** @type {TestStep['run']} */
async function browser(context, progress) {
  context.browser = await findBrowser(context.root, progress);
  return { text: context.browser };
}

/** @type {TestStep['run']} */
async function unit({ root, database: server }, progress) {
  const projects = findWorkspaces(root).filter(({ dir, manifest }) => manifest.scripts?.test && dir !== 'e2e');
  for (const { dir } of projects) emptyReports(root, dir);
  const { code, output } = await runNx(root, ['run-many', '-t', 'test', 'check', '--parallel=2', '--exclude=e2e'], {
    env: { TEST_DATABASE_URL: server?.url },
    onLine(line) {
      const project = /nx run ([\w@/-]+):(?:test|check)/.exec(line)?.[1];
      if (project) progress(project);
    },
  });
  const counts = projects.map(({ dir }) => countProject(root, dir));
  return { counts: withExitCode(sum(counts), code), output };
}

/** @type {TestStep['run']} */
async function e2e({ root, database: server, browser: chromium }) {
  emptyReports(root, 'e2e');
  const report = path.join(root, 'e2e/reports/playwright.json');
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const args = [playwright, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'];
  const { code, output } = await runCommand(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TEST_DATABASE_URL: server?.url, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return { counts: withExitCode(countFile(report, countPlaywright), code), output };
}

/**
 * What an earlier run reported is thrown away; for a project that did not change, Nx puts back the report of its last
 * run. The folder itself has to be there: jest does not make it.
 * @param {string} root
 * @param {string} dir
 */
function emptyReports(root, dir) {
  const reports = path.join(root, dir, 'reports');
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
}

/**
 * @param {string} root
 * @param {string} dir
 */
function countProject(root, dir) {
  const reports = path.join(root, dir, 'reports');
  const files = fs.existsSync(reports) ? fs.readdirSync(reports).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) return { ...NOTHING, failed: 1 };
  return sum(files.map((file) => countFile(path.join(reports, file), countJest)));
}
