import fs from 'node:fs';
import { ensureCluster, ROLE, readNote, writeNote } from './postgres/cluster.mjs';
import { databaseUrl, ensureDatabase } from './postgres/database.mjs';
import { choosePlace } from './postgres/place.mjs';
import { findRunning, halt, launch } from './postgres/server.mjs';
import { Failure } from './setup/failure.mjs';
import { freePort, portIsFree } from './setup/ports.mjs';

/**
 * A real PostgreSQL out of npm: nothing needs to be installed on the machine, and it works as root (the server then
 * runs as an unprivileged account) and as an ordinary user.
 *
 * @typedef {object} EmbeddedPostgres
 * @property {string} url the database, with its extensions
 * @property {number} port
 * @property {string} dataDir where the data really stands (elsewhere than asked when a 0700 home is in the way)
 * @property {'created' | 'started' | 'adopted'} how adopted: it was already running on this data
 * @property {(options?: { atOnce?: boolean }) => Promise<void>} stop
 */

/**
 * Starts the server on this data, or adopts the one that runs on it already.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {number} [options.port] without: the port of last time, or a free one
 * @param {boolean} [options.fast] quick instead of safe, for tests
 * @param {string} [options.database]
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startPostgres({ dataDir, port, fast = false, database = ROLE }) {
  const place = readable(dataDir, () => choosePlace(dataDir));
  readable(place.dataDir, () => fs.existsSync(place.dataDir) && fs.readdirSync(place.dataDir));
  const created = await ensureCluster(place, { fast });
  const note = readable(place.dataDir, () => readNote(place));

  const runningPort = await findRunning(place);
  const actualPort = runningPort ?? (await choosePort(port, note.port));
  if (!runningPort) await launch(place, actualPort, { fast });
  if (note.port !== actualPort) writeNote(place, { ...note, port: actualPort });

  const adminUrl = `postgres://${ROLE}:${note.password}@127.0.0.1:${actualPort}/postgres`;
  await ensureDatabase(adminUrl, database);
  return {
    url: databaseUrl(adminUrl, database),
    port: actualPort,
    dataDir: place.dataDir,
    how: runningPort ? 'adopted' : created ? 'created' : 'started',
    stop: (options) => halt(place, options),
  };
}

/**
 * Stops the server that runs on this data, if one does.
 * @param {{ dataDir: string, atOnce?: boolean }} options
 */
export async function stopPostgres({ dataDir, atOnce = false }) {
  await halt(choosePlace(dataDir), { atOnce });
}

/**
 * @param {number | undefined} wanted
 * @param {number | undefined} lastTime
 */
async function choosePort(wanted, lastTime) {
  if (wanted !== undefined) {
    if (await portIsFree(wanted, '127.0.0.1')) return wanted;
    throw new Failure(
      `POSTGRES_PORT: poort ${wanted} is al in gebruik door een ander programma; kies een vrije poort.`,
    );
  }
  return lastTime !== undefined && (await portIsFree(lastTime, '127.0.0.1')) ? lastTime : freePort();
}

/**
 * @template T
 * @param {string} folder
 * @param {() => T} work
 * @returns {T}
 */
function readable(folder, work) {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new Failure(
      `DATA_DIR: de map ${folder} is niet toegankelijk voor deze gebruiker; kies een andere map of start als de eigenaar ervan.`,
    );
  }
}
