import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** The one role of the embedded server, and the name of its database. */
export const ROLE = 'academie';

/**
 * What we must remember of a cluster; it lies inside it, so that one cannot be moved or lost without the other.
 * @typedef {{ password: string, port?: number }} ClusterNote
 */

/**
 * Runs one of PostgreSQL's programs as the account that may.
 * @param {import('./place.mjs').Place} place
 * @param {string} program
 * @param {string[]} args
 */
export function runProgram(place, program, args) {
  return runCommand(path.join(place.native, 'bin', program), args, {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...place.account,
  });
}

/**
 * Creates the data folder if there is none yet.
 * @param {import('./place.mjs').Place} place
 * @param {{ fast: boolean }} options
 * @returns {Promise<boolean>} whether it was created now
 */
export async function ensureCluster(place, { fast }) {
  if (fs.existsSync(place.dataDir) && fs.readdirSync(place.dataDir).length > 0) {
    checkCluster(place);
    return false;
  }
  // Made beside it and then renamed: initdb that was broken off leaves no half cluster behind.
  const unfinished = `${place.dataDir}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  giveTo(place, unfinished);
  const password = randomBytes(18).toString('hex');
  await initialise(place, unfinished, password, fast);
  writeNote({ ...place, dataDir: unfinished }, { password });
  fs.renameSync(unfinished, place.dataDir);
  return true;
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {string} folder
 * @param {string} password
 * @param {boolean} fast
 */
async function initialise(place, folder, password, fast) {
  const passwordFile = `${folder}.password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(place, passwordFile);
  try {
    // ICU instead of the host's locales, so that sorting is the same on every machine.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
    const login = ['-U', ROLE, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const speed = fast ? ['--no-sync'] : [];
    const result = await runProgram(place, 'initdb', [
      '-D',
      folder,
      ...login,
      ...locale,
      ...speed,
      '--no-instructions',
    ]);
    if (result.code !== 0)
      throw new Failure(`De databank kon niet worden aangemaakt in ${place.dataDir}.`, result.output.trim());
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** @param {import('./place.mjs').Place} place */
function checkCluster(place) {
  const versionFile = path.join(place.dataDir, 'PG_VERSION');
  if (!fs.existsSync(versionFile) || !fs.existsSync(noteFile(place))) {
    throw new Failure(
      `De map ${place.dataDir} bevat iets anders dan de databank van Academie; kies met DATA_DIR een andere map.`,
    );
  }
  const version = fs.readFileSync(versionFile, 'utf8').trim();
  const ours = binariesVersion(place);
  if (version === ours) return;
  throw new Failure(
    `De databank in ${place.dataDir} is van PostgreSQL ${version} en deze versie van Academie gebruikt ${ours}; kies met DATA_DIR een andere map of zet de gegevens over.`,
  );
}

/** @param {import('./place.mjs').Place} place */
function binariesVersion(place) {
  const catalogue = fs.readFileSync(path.join(place.native, 'share/postgresql/postgres.bki'), 'utf8');
  return /^# PostgreSQL (\d+)/.exec(catalogue)?.[1] ?? '';
}

/**
 * @param {import('./place.mjs').Place} place
 * @returns {ClusterNote}
 */
export function readNote(place) {
  return JSON.parse(fs.readFileSync(noteFile(place), 'utf8'));
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {ClusterNote} note
 */
export function writeNote(place, note) {
  fs.writeFileSync(noteFile(place), `${JSON.stringify(note)}\n`, { mode: 0o600 });
  giveTo(place, noteFile(place));
}

/** @param {import('./place.mjs').Place} place */
const noteFile = (place) => path.join(place.dataDir, 'academie.json');

/**
 * @param {import('./place.mjs').Place} place
 * @param {string} file
 */
function giveTo(place, file) {
  if (place.account) fs.chownSync(file, place.account.uid, place.account.gid);
}
