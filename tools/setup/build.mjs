import path from 'node:path';
import { Failure } from './failure.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Runs Nx without its daemon and terminal drawing: neither belongs in a start command or in CI.
 * @param {string} root
 * @param {string[]} args
 * @param {{ onLine?: (line: string) => void, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNx(root, args, { onLine, env } = {}) {
  return runCommand(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    onLine,
    env: { ...process.env, ...env, NX_TUI: 'false', NX_DAEMON: 'false', FORCE_COLOR: '0', NODE_ENV: undefined },
  });
}

/**
 * Builds every project; what did not change comes from the cache of Nx.
 * @param {string} root
 * @param {(text: string) => void} progress
 * @returns {Promise<string>} what was done
 */
export async function buildAll(root, progress) {
  const { code, output } = await runNx(root, ['run-many', '-t', 'build'], {
    onLine(line) {
      const project = /nx run ([\w@/-]+):build/.exec(line)?.[1];
      if (project) progress(project);
    },
  });
  if (code !== 0) throw new Failure('Het bouwen is mislukt.', output.trim());
  const cached = /for (\d+) out of (\d+) tasks/.exec(output);
  if (!cached) return 'alles gebouwd';
  return cached[1] === cached[2]
    ? 'niets veranderd'
    : `${Number(cached[2]) - Number(cached[1])} van ${cached[2]} opnieuw`;
}
