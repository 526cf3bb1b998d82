/**
 * Runs one command with a migrated test database at hand, in TEST_DATABASE_URL:
 *
 *   node tools/with-test-database.mjs npx nx test @academie/netwerken
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describeFailure } from './setup/failure.mjs';
import { repositoryRoot as root } from './setup/paths.mjs';
import { startTestDatabase } from './test/test-database.mjs';

const [command, ...args] = process.argv.slice(2);
// Ctrl-C reaches the command as well; when that has ended, the database goes too.
process.on('SIGINT', () => {});

try {
  if (!command) throw new Error('Usage: node tools/with-test-database.mjs <command> [argument …]');
  const database = await startTestDatabase(root);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: database.url } });
  const [code] = await once(child, 'exit').finally(() => database.stop());
  process.exitCode = code ?? 1;
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
