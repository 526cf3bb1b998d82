import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Good manners first: what is still busy then, is killed. */
const STOP_WITHIN_MS = 10_000;
const KEEPS_LINES = 40;
const LOG_TURNS_OVER_AT = 10_000_000;

/**
 * A process that runs as long as the product does; what it writes goes to a log file.
 * @param {object} options
 * @param {string[]} options.args of node
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.logFile
 * @param {boolean} options.verbose whether to show what it writes as well
 */
export function startChild({ args, cwd, env, logFile, verbose }) {
  const log = openLog(logFile);
  // A process group of its own: Ctrl-C reaches us alone, and we stop the parts in the right order.
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const complaints = [];
  const keep = (/** @type {string[]} */ list) => (/** @type {string} */ line) => {
    list.push(line);
    if (list.length > KEEPS_LINES) list.shift();
    log.write(`${line}\n`);
    if (verbose) process.stdout.write(`    ${line}\n`);
  };
  createInterface({ input: child.stdout }).on('line', keep(lines));
  createInterface({ input: child.stderr }).on('line', keep(complaints));

  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => log.end(() => resolve(code ?? 1)));
  });

  return {
    pid: child.pid,
    /** Its exit code, when it has ended. */
    ended,
    /** Its last lines: what it complained about, or else what it logged. */
    lastWords: () => (complaints.length > 0 ? complaints : lines.slice(-20)).join('\n'),
    /** @param {{ atOnce?: boolean }} [options] */
    async stop({ atOnce = false } = {}) {
      const timer = setTimeout(() => signal(child.pid, 'SIGKILL'), atOnce ? 0 : STOP_WITHIN_MS);
      if (!atOnce) signal(child.pid, 'SIGTERM');
      await ended;
      clearTimeout(timer);
    },
  };
}

/** @typedef {ReturnType<typeof startChild>} Child */

/**
 * To the whole group, because a watcher has a child of its own.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // It had just ended by itself.
  }
}

/** @param {string} file */
function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (fs.existsSync(file) && fs.statSync(file).size > LOG_TURNS_OVER_AT) fs.renameSync(file, `${file}.old`);
  return fs.createWriteStream(file, { flags: 'a' });
}
