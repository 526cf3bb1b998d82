import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canReach, serverAccount } from './account.mjs';
import { findBinaries } from './binaries.mjs';

/** Where binaries and data go when the unprivileged account cannot reach the checkout. */
const REACHABLE_BASE = '/var/lib/embedded-postgres';

/**
 * @typedef {object} Place
 * @property {string} native the folder with PostgreSQL's bin, lib and share
 * @property {string} dataDir the folder with the data
 * @property {import('./account.mjs').Account | undefined} account who runs the server; undefined: who we are
 */

/**
 * Decides where the programs and the data stand and who runs them.
 * @param {string} wantedDataDir
 * @returns {Place}
 */
export function choosePlace(wantedDataDir) {
  const dataDir = path.resolve(wantedDataDir);
  const native = findBinaries();
  const account = serverAccount(dataDir);
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  if (!account) return { native, dataDir, account };
  return {
    native: canReach(path.join(native, 'bin'), account) ? native : copyBinaries(native),
    dataDir: canReach(path.dirname(dataDir), account) ? dataDir : reachableDataDir(dataDir),
    account,
  };
}

/** @param {string} native */
function copyBinaries(native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const copy = path.join(REACHABLE_BASE, version);
  if (fs.existsSync(copy)) return copy;
  makeReachable(REACHABLE_BASE);
  // Copied beside it and then renamed: a copy that was broken off is never taken for a whole one.
  const unfinished = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  fs.renameSync(unfinished, copy);
  return copy;
}

/**
 * The folder elsewhere is written down where the data was asked for: who removes that (a fresh clone) starts afresh.
 * @param {string} dataDir
 */
function reachableDataDir(dataDir) {
  const signpost = `${dataDir}.elsewhere`;
  if (!fs.existsSync(signpost)) {
    const parent = path.join(REACHABLE_BASE, 'data');
    makeReachable(REACHABLE_BASE);
    makeReachable(parent);
    fs.writeFileSync(signpost, path.join(parent, randomUUID()));
  }
  return fs.readFileSync(signpost, 'utf8');
}

/**
 * A mode given to mkdir is narrowed by the umask, so it is set afterwards.
 * @param {string} folder
 */
function makeReachable(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o755);
}
