import { endRunningCommands } from '../setup/run-command.mjs';
import { onStopSignal } from '../setup/stop-signals.mjs';

/**
 * Everything that has to end with the product, in the opposite order of how it began: the application lets go of the
 * database before the database stops.
 * @param {import('../setup/reporter.mjs').Reporter} reporter
 */
export function createShutdown(reporter) {
  /** @type {{ title: string, stop: (options: { atOnce: boolean }) => unknown }[]} */
  const parts = [];
  let begun = false;
  let hurried = false;

  /** @param {number} exitCode */
  async function stop(exitCode) {
    if (begun) return;
    begun = true;
    reporter.line();
    reporter.line('De Academie stopt.');
    endRunningCommands();
    for (const { title, stop: stopPart } of [...parts].reverse()) {
      if (hurried) return;
      const step = reporter.step(title);
      try {
        await stopPart({ atOnce: false });
        step.done('gestopt');
      } catch (error) {
        step.failed(error instanceof Error ? error.message : String(error));
      }
    }
    if (!hurried) process.exit(exitCode);
  }

  async function stopAtOnce() {
    hurried = true;
    await Promise.allSettled([...parts].reverse().map((part) => part.stop({ atOnce: true })));
    process.exit(130);
  }

  return {
    /**
     * @param {string} title
     * @param {(options: { atOnce: boolean }) => unknown} stopPart
     */
    add: (title, stopPart) => void parts.push({ title, stop: stopPart }),
    stop,
    hasBegun: () => begun,
    /** The first time in good order, the second time at once. */
    listen: () => onStopSignal(() => void (begun ? stopAtOnce() : stop(0))),
  };
}

/** @typedef {ReturnType<typeof createShutdown>} Shutdown */
