import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {number} code the exit code; 1 when the command could not start or was killed
 * @property {string} output everything it wrote, stdout and stderr in the order they came
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end and keeps what it writes. Never throws: the caller decides what a failure means.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, onLine?: (line: string) => void, ignoreOutput?: boolean }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { onLine, ignoreOutput = false, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = ignoreOutput ? 'ignore' : 'pipe';
    const child = spawn(command, args, { ...options, stdio: ['ignore', stdio, stdio] });
    running.add(child);
    child.once('close', () => running.delete(child));
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk;
      if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Ends the commands that still run: nobody waits for them any more. */
export function endRunningCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * npm as it was called for us, or else the one in PATH.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
}
