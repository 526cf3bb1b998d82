import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMigrations } from '@academie/migrations';
import { migrate } from '@academie/platform/database';
import pg from 'pg';

/** Any number, the same for every spec: only one of them makes the template. */
const TEMPLATE_LOCK = 7_216_002;

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run the specs with "npm test", or point it at a PostgreSQL server');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name says which migrations are in it, so that a changed migration makes a new template. */
async function templateName(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@academie/migrations')));
  const files = (await readdir(folder)).filter((file) => /^\d{13}-.*\.(js|ts)$/.test(file)).sort();
  const hash = createHash('sha1');
  for (const file of files) hash.update(await readFile(join(folder, file)));
  return `academie_template_${hash.digest('hex').slice(0, 12)}`;
}

async function ensureTemplate(): Promise<string> {
  const template = await templateName();
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount) return;
    const making = `${template}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making}`);
    await migrate(urlOf(making), await loadMigrations());
    await client.query(`alter database ${making} rename to ${template}`);
  });
  return template;
}

/** A database of its own: a clone of the migrated template, real PostgreSQL, gone after the spec. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let made = 0;

/** Makes a {@link TestDatabase}. Takes some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate();
  const name = `spec_${process.pid}_${Date.now().toString(36)}_${++made}`;
  await onServer((client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
