import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Points git at the repository's hooks, once: only in a work tree of this repository, and never over a person's own
 * choice.
 * @param {string} root
 * @returns {Promise<boolean>} whether it was set now
 */
export async function setUpGitHooks(root) {
  const top = await runCommand('git', ['rev-parse', '--show-toplevel'], { cwd: root });
  if (top.code !== 0 || fs.realpathSync(path.resolve(top.output.trim())) !== fs.realpathSync(root)) return false;
  const current = await runCommand('git', ['config', '--get', 'core.hooksPath'], { cwd: root });
  if (current.code === 0) return false;
  return (await runCommand('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root })).code === 0;
}
