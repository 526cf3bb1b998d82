/** How often a step that takes long says that it is still busy, where there is no terminal that can count along. */
const STILL_BUSY_AFTER_MS = 15_000;

/**
 * @typedef {object} Step
 * @property {(text: string) => void} progress how far it is
 * @property {(text?: string) => void} done
 * @property {(text?: string) => void} failed
 */

/**
 * Writes the list of steps with the seconds each takes. On a terminal the line of the running step is rewritten each
 * second; elsewhere (a log, CI) only whole lines are written.
 * @param {{ out?: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>, now?: () => number }} [options]
 */
export function createReporter({ out = process.stdout, now = () => performance.now() } = {}) {
  const live = Boolean(out.isTTY);
  const started = now();

  /** @param {string} text */
  const line = (text = '') => void out.write(`${text}\n`);

  /**
   * @param {string} title
   * @returns {Step}
   */
  function step(title) {
    const begin = now();
    let detail = '';
    const running = () => `  … ${title}${detail ? `: ${detail}` : ''} (${seconds(now() - begin)})`;
    if (live) out.write(running());
    const timer = setInterval(
      () => (live ? void out.write(`\r\u001b[2K${running()}`) : line(running())),
      live ? 1000 : STILL_BUSY_AFTER_MS,
    );
    timer.unref();
    /** @param {string} mark */
    const finish =
      (mark) =>
      (text = '') => {
        clearInterval(timer);
        if (live) out.write('\r\u001b[2K');
        line(`  ${mark} ${title}${text ? `: ${text}` : ''} (${seconds(now() - begin)})`);
      };
    return {
      progress(text) {
        detail = text;
      },
      done: finish('✓'),
      failed: finish('✗'),
    };
  }

  return { line, step, elapsed: () => seconds(now() - started) };
}

/** @typedef {ReturnType<typeof createReporter>} Reporter */

/**
 * Runs one step: its text when it succeeds is what `work` returns.
 * @template T
 * @param {Reporter} reporter
 * @param {string} title
 * @param {(step: Step) => Promise<{ text?: string, value: T }>} work
 * @returns {Promise<T>}
 */
export async function runStep(reporter, title, work) {
  const step = reporter.step(title);
  try {
    const { text, value } = await work(step);
    step.done(text);
    return value;
  } catch (error) {
    step.failed('mislukt');
    throw error;
  }
}

/**
 * Seconds as the Dutch write them: "2,4 s".
 * @param {number} ms
 */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
}
