import 'reflect-metadata';
import { loadMigrations } from '@academie/migrations';
import { readSettings, SettingsProblem } from '@academie/platform/config';
import { migrate } from '@academie/platform/database';
import { createApp } from './create-app.js';
import { Seed } from './seed/seed.js';

/**
 * Starts one process of the product. Every role answers on PORT, if only to say that it is well; whether jobs run here is
 * for the job runner to know.
 */
async function main(): Promise<void> {
  const settings = readSettings();
  await migrate(settings.databaseUrl, await loadMigrations());
  const app = await createApp(settings);
  await app.get(Seed).run();
  await app.listen({ port: settings.port, host: '::', listenTextResolver: (address) => `listening at ${address}` });
}

main().catch((error: unknown) => {
  const known = error instanceof SettingsProblem || (error as { code?: string }).code === 'EADDRINUSE';
  process.stderr.write(known ? `${sentenceOf(error)}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

function sentenceOf(error: unknown): string {
  if (error instanceof SettingsProblem) return error.message;
  return `PORT ${process.env['PORT'] ?? 3000} is al in gebruik. Sluit het andere programma, of kies een andere PORT.`;
}
