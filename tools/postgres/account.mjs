import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../setup/failure.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * PostgreSQL refuses to run as root. Undefined: run as who we are. As root: the owner of the data that is already
 * there, else `postgres`, else `nobody` (initdb wants an account with a line in /etc/passwd).
 * @param {string} dataDir
 * @returns {Account | undefined}
 */
export function serverAccount(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(dataDir) ?? passwdLine('postgres') ?? passwdLine('nobody');
  if (account) return account;
  throw new Failure(
    'PostgreSQL draait niet als root, en deze machine kent de gebruikers postgres en nobody niet; start als gewone gebruiker of geef DATABASE_URL op.',
  );
}

/**
 * @param {string} dataDir
 * @returns {Account | undefined}
 */
function ownerOf(dataDir) {
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) return undefined;
  const { uid, gid } = fs.statSync(dataDir);
  return uid === 0 ? undefined : { uid, gid };
}

/**
 * @param {string} name
 * @returns {Account | undefined}
 */
function passwdLine(name) {
  if (!fs.existsSync('/etc/passwd')) return undefined;
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Whether the account can read this folder: it must read the folder itself and pass through every parent. A checkout
 * under a home with mode 0700 fails here.
 * @param {string} folder
 * @param {Account} account
 */
export function canReach(folder, account) {
  if (!permits(folder, account, 0o5)) return false;
  for (let parent = path.dirname(folder); ; parent = path.dirname(parent)) {
    if (!permits(parent, account, 0o1)) return false;
    if (parent === path.dirname(parent)) return true;
  }
}

/**
 * @param {string} folder
 * @param {Account} account
 * @param {number} wanted the bits of one rwx triplet
 */
function permits(folder, account, wanted) {
  const stat = fs.statSync(folder);
  const shift = stat.uid === account.uid ? 6 : stat.gid === account.gid ? 3 : 0;
  return ((stat.mode >> shift) & wanted) === wanted;
}
