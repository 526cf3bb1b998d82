import { loadMigrations } from '@academie/migrations';
import { readSettings, SettingsProblem } from '@academie/platform/config';
import { migrate } from '@academie/platform/database';

/** `node dist/migrate.js`: brings the database of DATABASE_URL to the present, and stops. */
try {
  const { databaseUrl } = readSettings();
  const done = await migrate(databaseUrl, await loadMigrations(), (name) => process.stdout.write(`${name}\n`));
  process.stdout.write(done.length === 0 ? 'De database was al bij.\n' : `${done.length} stappen gedaan.\n`);
} catch (error) {
  if (!(error instanceof SettingsProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
