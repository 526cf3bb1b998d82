import fs from 'node:fs';

/** Linux counts CPU in ticks of a hundredth of a second, whatever the clock of the kernel. */
const MS_PER_TICK = 10;

/**
 * CPU that a process has used so far, in ms; undefined where there is no /proc.
 * @param {number | undefined} pid
 */
export function cpuOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name of the program stands between brackets and may hold anything; what follows it is fixed.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

/**
 * Memory that a process holds, in MB; undefined where there is no /proc.
 * @param {number | undefined} pid
 */
export function memoryOf(pid) {
  const found = read(`/proc/${pid}/status`)?.match(/^VmRSS:\s+(\d+) kB/m);
  return found ? Number(found[1]) / 1024 : undefined;
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
