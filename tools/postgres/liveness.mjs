import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { processIsAlive, processName } from '../setup/processes.mjs';

/** The first message of PostgreSQL's protocol that needs no name or password; the answer is one letter. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/**
 * True when a PostgreSQL answers on that port. A pid alone proves nothing: it can be a zombie's, or used again.
 * @param {number} port
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>}
 */
export function answersAsPostgres(port, timeoutMs = 1000) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('connect', () => void socket.write(SSL_REQUEST));
    socket.once('data', (data) => finish(['N', 'S'].includes(String.fromCharCode(data[0] ?? 0))));
  });
}

/**
 * What the server wrote about itself when it started.
 * @param {string} dataDir
 * @returns {{ pid: number, port: number } | undefined}
 */
export function readPidFile(dataDir) {
  const file = pidFile(dataDir);
  if (!fs.existsSync(file)) return undefined;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/** @param {string} dataDir */
export const pidFile = (dataDir) => path.join(dataDir, 'postmaster.pid');

/**
 * Whether a live `postgres` has this pid, and not another program that got the number later.
 * @param {number} pid
 */
export function isLivePostgres(pid) {
  return processIsAlive(pid) && (processName(pid) ?? 'postgres') === 'postgres';
}
