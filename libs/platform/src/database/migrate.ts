import { runMigrations as runWorkerMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

/** Any number will do, as long as every node takes the same. */
const MIGRATION_LOCK = 7_216_001;

/** Told about each step, for the terminal. */
export type MigrationReport = (name: string) => void;

/**
 * Brings a database to the present: the job queue's own schema, then every migration that has not run. Several nodes may
 * start at once; one of them does it, the others wait. Returns the names of what was done.
 */
export async function migrate(
  databaseUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
  report: MigrationReport = () => undefined,
): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await lock.query('create schema if not exists platform');
    await runWorkerMigrations({ connectionString: databaseUrl });
    const dataSource = await new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations: [...migrations],
      migrationsTableName: 'platform.migration',
      migrationsTransactionMode: 'each',
    }).initialize();
    try {
      const done = await dataSource.runMigrations();
      for (const { name } of done) report(name);
      return done.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
