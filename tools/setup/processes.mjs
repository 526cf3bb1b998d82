import fs from 'node:fs';

/**
 * Whether a process with this pid runs. On Linux a zombie does not count: it holds nothing any more.
 * @param {number} pid
 */
export function processIsAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform === 'linux') {
    const stat = processStat(pid);
    return stat !== undefined && !['Z', 'X'].includes(stat.state);
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A mark that tells a process from a later one with the same pid: on Linux the tick at which it started.
 * @param {number} pid
 * @returns {string}
 */
export function processMark(pid) {
  return processStat(pid)?.startedAt ?? '';
}

/**
 * The name of the program that runs under this pid; undefined where the system does not tell.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processName(pid) {
  return processStat(pid)?.name;
}

/**
 * @param {number} pid
 * @returns {{ name: string, state: string, startedAt: string } | undefined}
 */
function processStat(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold anything, so the fields are counted from the last one on.
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { name, state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
