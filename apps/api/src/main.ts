import 'reflect-metadata';
import { SystemClock } from '@academie/kernel';
import { loadMigrations } from '@academie/migrations';
import { readSettings, type Settings, SettingsProblem } from '@academie/platform/config';
import { migrate } from '@academie/platform/database';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { createApp } from './create-app.js';
import { Seed } from './seed/seed.js';

/** Starts one process of the product, in the role that ROLE gives it. */
async function main(): Promise<void> {
  const settings = readSettings();
  await migrate(settings.databaseUrl, await loadMigrations());
  if (settings.role === 'worker') await startWorker(settings);
  else await startWeb(settings);
}

async function startWeb(settings: Settings): Promise<void> {
  const app = await createApp(settings);
  await app.get(Seed).run();
  await app.listen({ port: settings.port, host: '::', listenTextResolver: (address) => `listening at ${address}` });
}

async function startWorker(settings: Settings): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(settings, new SystemClock()));
  app.enableShutdownHooks();
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
