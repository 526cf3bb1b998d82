import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';
import { processIsAlive, processMark } from '../setup/processes.mjs';

/**
 * @typedef {{ pid: number, mark: string }} Process a process, told from a later one with the same pid
 * @typedef {{ owner: Process, children: Process[] }} Claim
 */

/** How long the leftovers of a killed start get to end by themselves. */
const GRACE_MS = 5_000;

/**
 * Makes the data folder ours, so that two products never write in one. A claim whose process is gone (kill -9, power
 * cut) counts no more; what that start left running is ended first.
 * @param {string} dataDir
 */
export async function claimDataFolder(dataDir) {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    throw new Failure(`DATA_DIR: in de map ${dataDir} kan deze gebruiker niet schrijven; kies een andere map.`);
  }
  const file = claimFile(dataDir);
  await clearAway(file, dataDir);
  /** @type {Claim} */
  const claim = { owner: identify(process.pid), children: [] };
  try {
    fs.writeFileSync(file, JSON.stringify(claim), { flag: 'wx' });
  } catch {
    throw inUse(dataDir);
  }
  return {
    /**
     * Remembers a process that has to end with us.
     * @param {number | undefined} pid
     */
    remember(pid) {
      if (pid === undefined) return;
      claim.children.push(identify(pid));
      fs.writeFileSync(file, JSON.stringify(claim));
    },
    release: () => fs.rmSync(file, { force: true }),
  };
}

/**
 * Whether a process that runs has claimed this folder.
 * @param {string} dataDir
 */
export function isClaimed(dataDir) {
  const claim = readClaim(claimFile(dataDir));
  return claim !== undefined && isSame(claim.owner);
}

/** @param {string} dataDir */
const claimFile = (dataDir) => path.join(dataDir, 'start.json');

/**
 * @param {string} file
 * @param {string} dataDir
 */
async function clearAway(file, dataDir) {
  if (!fs.existsSync(file)) return;
  const earlier = readClaim(file);
  if (earlier && isSame(earlier.owner)) throw inUse(dataDir, earlier.owner.pid);
  const leftovers = earlier?.children.filter(isSame) ?? [];
  for (const { pid } of leftovers) process.kill(pid, 'SIGTERM');
  for (let deadline = Date.now() + GRACE_MS; leftovers.some(isSame) && Date.now() < deadline; ) await delay(50);
  for (const { pid } of leftovers.filter(isSame)) process.kill(pid, 'SIGKILL');
  fs.rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @returns {Claim | undefined} undefined: there is none, or it was broken off while it was being written
 */
function readClaim(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} dataDir
 * @param {number} [pid]
 */
function inUse(dataDir, pid) {
  const which = pid === undefined ? '' : ` (proces ${pid})`;
  return new Failure(
    `DATA_DIR: de map ${dataDir} is in gebruik door een Academie die al draait${which}; stop die eerst of kies een andere map.`,
  );
}

/**
 * @param {number} pid
 * @returns {Process}
 */
const identify = (pid) => ({ pid, mark: processMark(pid) });

/** @param {Process} known */
const isSame = (known) => processIsAlive(known.pid) && processMark(known.pid) === known.mark;
