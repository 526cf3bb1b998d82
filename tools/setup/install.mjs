import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { npmCommand, runCommand } from './run-command.mjs';

/**
 * Installs what package-lock.json says, unless that is what already stands in node_modules.
 * @param {string} root
 * @param {(text: string) => void} progress
 * @returns {Promise<string>} what was done
 */
export async function installDependencies(root, progress) {
  if (isInstalled(root)) return 'alles staat er al';
  const total = Object.keys(readJson(path.join(root, 'package-lock.json')).packages).length;
  let fetched = 0;
  const [command, args] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http']);
  const { code, output } = await runCommand(command, args, {
    cwd: root,
    onLine(line) {
      if (!/\bhttp (fetch|cache)\b/.test(line)) return;
      fetched += 1;
      progress(`${Math.min(fetched, total)} van ongeveer ${total} pakketten`);
    },
  });
  if (code !== 0) throw new Failure('Het installeren (npm ci) is mislukt.', withoutFetches(output));
  fs.writeFileSync(stampFile(root), lockHash(root));
  return `${total} pakketten`;
}

/**
 * True when node_modules holds what the lock asks for: our stamp says so, or npm's own record of what it installed does
 * (a person may have run `npm ci`).
 * @param {string} root
 */
export function isInstalled(root) {
  if (!fs.existsSync(path.join(root, 'node_modules'))) return false;
  const hash = lockHash(root);
  if (fs.existsSync(stampFile(root)) && fs.readFileSync(stampFile(root), 'utf8') === hash) return true;
  if (!npmInstalledThisLock(root)) return false;
  fs.writeFileSync(stampFile(root), hash);
  return true;
}

/** @param {string} root */
function npmInstalledThisLock(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(path.join(root, 'package-lock.json')).packages).every(([name, wanted]) => {
    if (!name.includes('node_modules/')) return true;
    const actual = installed[name];
    if (!actual) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return actual.version === wanted.version && actual.integrity === wanted.integrity;
  });
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules', '.academie-lock');

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} output */
function withoutFetches(output) {
  return output
    .split('\n')
    .filter((line) => !/\bhttp (fetch|cache)\b/.test(line))
    .join('\n')
    .trim();
}

/**
 * @param {string} file
 * @returns {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }}
 */
function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
