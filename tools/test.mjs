/**
 * `npm test`: every suite there is, from a fresh clone. Ends with the line `N passed, N failed`.
 *
 *   --skip-e2e      without the journeys in a browser
 *   --only=<step>   one step, with what it needs
 */
import { describeFailure, Failure } from './setup/failure.mjs';
import { setUpGitHooks } from './setup/git-hooks.mjs';
import { checkNodeVersion } from './setup/node-version.mjs';
import { repositoryRoot as root } from './setup/paths.mjs';
import { createReporter } from './setup/reporter.mjs';
import { endRunningCommands } from './setup/run-command.mjs';
import { onStopSignal } from './setup/stop-signals.mjs';
import { NOTHING, sum } from './test/counts.mjs';
import { chooseSteps } from './test/steps.mjs';

const reporter = createReporter();
/** @type {import('./test/steps.mjs').Context} */
const context = { root };
let interrupted = false;
let testsWereDue = false;

onStopSignal(() => {
  interrupted = true;
  endRunningCommands();
});

/** @returns {Promise<import('./test/counts.mjs').Counts>} */
async function runSteps() {
  checkNodeVersion(root);
  /** @type {import('./test/counts.mjs').Counts[]} */
  const counts = [];
  /** @type {Set<string>} */
  const missing = new Set();
  const steps = chooseSteps(process.argv.slice(2));
  testsWereDue = steps.some(({ countsTests }) => countsTests);
  for (const step of steps) {
    if (interrupted) break;
    const lacks = step.needs.find((need) => missing.has(need));
    const outcome = lacks ? skip(step, lacks) : await runStep(step);
    counts.push(outcome.counts);
    if (!outcome.usable) missing.add(step.name);
    if (step.name === 'install' && outcome.usable) await setUpGitHooks(root);
  }
  return sum(counts);
}

/** @param {import('./test/steps.mjs').TestStep} step */
async function runStep(step) {
  const shown = reporter.step(step.title);
  try {
    const { text, counts = NOTHING, output = '' } = await step.run(context, shown.progress);
    if (counts.failed === 0) {
      shown.done(text ?? (counts.passed > 0 ? `${counts.passed} geslaagd` : undefined));
      return { counts, usable: true };
    }
    shown.failed(`${counts.passed} geslaagd, ${counts.failed} mislukt`);
    reporter.line(output.trimEnd());
    return { counts, usable: true };
  } catch (error) {
    shown.failed();
    reporter.line(describeFailure(error));
    return { counts: { passed: 0, failed: 1 }, usable: false };
  }
}

/**
 * What could not run has not failed a second time; the step that it lacks already counts.
 * @param {import('./test/steps.mjs').TestStep} step
 * @param {string} lacks
 */
function skip(step, lacks) {
  reporter.line(`  - ${step.title}: overgeslagen, want de stap "${lacks}" is mislukt`);
  return { counts: NOTHING, usable: false };
}

/** @returns {Promise<import('./test/counts.mjs').Counts>} */
async function runAndCleanUp() {
  try {
    return await runSteps();
  } catch (error) {
    reporter.line(describeFailure(error));
    return { passed: 0, failed: 1 };
  } finally {
    await context.database?.stop();
  }
}

const counts = await runAndCleanUp();
if (interrupted) reporter.line(describeFailure(new Failure('De tests zijn afgebroken.')));
reporter.line();
reporter.line(`Duur: ${reporter.elapsed()}`);
reporter.line(`${counts.passed} passed, ${counts.failed} failed`);
const nothingTested = testsWereDue && counts.passed === 0;
process.exit(interrupted ? 130 : counts.failed > 0 || nothingTested ? 1 : 0);
