import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres, stopPostgres } from '../embedded-postgres.mjs';
import { databaseUrl, withClient } from '../postgres/database.mjs';
import { Failure } from '../setup/failure.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { claimDataFolder, isClaimed } from '../start/data-folder.mjs';

const PREFIX = 'academie-test-';
const TEMPLATE = 'academie_template';

/**
 * A PostgreSQL for the tests, quick and thrown away afterwards, with a migrated template: each spec file clones that
 * into a database of its own.
 * @param {string} root
 */
export async function startTestDatabase(root) {
  await removeLeftovers();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  // mkdtemp gives 0700, through which the unprivileged account of the server could not pass.
  fs.chmodSync(folder, 0o755);
  await claimDataFolder(folder);
  const server = await startPostgres({ dataDir: path.join(folder, 'postgres'), fast: true, database: TEMPLATE });
  const stop = async () => {
    await server.stop({ atOnce: true });
    for (const place of [server.dataDir, folder]) fs.rmSync(place, { recursive: true, force: true });
  };
  try {
    await migrate(root, server.url);
    await withClient(databaseUrl(server.url, 'postgres'), (client) =>
      client.query(`alter database ${TEMPLATE} with is_template true`),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: databaseUrl(server.url, 'postgres'), stop };
}

/** @typedef {Awaited<ReturnType<typeof startTestDatabase>>} TestDatabase */

/**
 * @param {string} root
 * @param {string} url
 */
async function migrate(root, url) {
  const { code, output } = await runCommand(process.execPath, ['apps/api/dist/migrate.js'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
  });
  if (code !== 0) throw new Failure('Het migreren van de testdatabank is mislukt.', output.trim());
}

/** A run that was killed leaves its server behind. */
async function removeLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    if (isClaimed(folder)) continue;
    try {
      await stopPostgres({ dataDir: path.join(folder, 'postgres'), atOnce: true });
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is another person's; they clear it away themselves.
    }
  }
}
