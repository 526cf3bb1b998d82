import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';
import { runProgram } from './cluster.mjs';
import { answersAsPostgres, isLivePostgres, pidFile, readPidFile } from './liveness.mjs';

/** A server that was just killed needs a moment to be gone, and its backends hold its memory a moment longer. */
const PATIENCE_MS = 5_000;
const LEFTOVERS = /still in use|already exists/;

/** No promise of durability: for tests only. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * The port of a server that already runs on this data, if any. Clears away what a killed one left.
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<number | undefined>}
 */
export async function findRunning(place) {
  const recorded = readPidFile(place.dataDir);
  if (!recorded) return undefined;
  for (let deadline = Date.now() + PATIENCE_MS; isLivePostgres(recorded.pid); await delay(100)) {
    if (await answersAsPostgres(recorded.port)) return recorded.port;
    if (Date.now() > deadline) {
      throw new Failure(
        `De databank in ${place.dataDir} draait nog (proces ${recorded.pid}) maar antwoordt niet; beëindig dat proces en probeer het opnieuw.`,
      );
    }
  }
  fs.rmSync(pidFile(place.dataDir), { force: true });
  return undefined;
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 * @param {{ fast: boolean }} options
 */
export async function launch(place, port, { fast }) {
  const log = path.join(place.dataDir, 'server.log');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(fast ? FAST : [])];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  for (let deadline = Date.now() + PATIENCE_MS; ; await delay(250)) {
    const before = fs.existsSync(log) ? fs.statSync(log).size : 0;
    const result = await runProgram(place, 'pg_ctl', [
      'start',
      '-w',
      '-t',
      '60',
      '-D',
      place.dataDir,
      '-l',
      log,
      '-o',
      options,
    ]);
    if (result.code === 0) return;
    const said = fs.existsSync(log) ? fs.readFileSync(log).subarray(before).toString() : '';
    if (LEFTOVERS.test(said) && Date.now() < deadline) continue;
    throw new Failure(
      `PostgreSQL startte niet op de gegevens in ${place.dataDir}.`,
      `${result.output}\n${said}`.trim(),
    );
  }
}

/**
 * Stops in good order; at once (recovery at the next start) when asked to, or when good order takes too long.
 * @param {import('./place.mjs').Place} place
 * @param {{ atOnce?: boolean }} [options]
 */
export async function halt(place, { atOnce = false } = {}) {
  if (!readPidFile(place.dataDir)) return;
  /** @param {string} mode */
  const stop = (mode) => runProgram(place, 'pg_ctl', ['stop', '-m', mode, '-w', '-t', '20', '-D', place.dataDir]);
  const result = await stop(atOnce ? 'immediate' : 'fast');
  if (result.code !== 0 && readPidFile(place.dataDir)) await stop('immediate');
}
