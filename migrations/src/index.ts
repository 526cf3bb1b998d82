import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';

/** A migration class, as TypeORM takes them. */
export type Migration = new () => MigrationInterface;

const FILE = /^\d{13}-[a-z-]+\.(?:js|ts)$/;

/**
 * Every migration in this folder, oldest first. Each is a file `<13 digits>-<module>.ts` with one exported class whose
 * name ends in the same digits; the folder is read, so a new step needs no list to be changed.
 */
export async function loadMigrations(): Promise<Migration[]> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const files = (await readdir(folder)).filter((file) => FILE.test(file)).sort();
  const found: Migration[] = [];
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
    for (const value of Object.values(exported)) if (typeof value === 'function') found.push(value as Migration);
  }
  return found;
}

/** Where and how TypeORM keeps track of what has run. */
export const MIGRATION_TABLE = {
  migrationsTableName: 'platform.migration',
  metadataTableName: 'platform.typeorm_metadata',
};
