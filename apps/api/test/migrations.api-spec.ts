import { loadMigrations } from '@academie/migrations';
import { migrate } from '@academie/platform/database';
import { createTestDatabase, type TestDatabase } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Api, startApi } from './support/api.js';

/** Indexes, foreign keys and checks live in the migrations alone; columns must be the same on both sides. */
const NOT_COLUMNS = /^(DROP INDEX|CREATE (UNIQUE )?INDEX|ALTER TABLE \S+ (DROP|ADD) CONSTRAINT)/i;

describe('migrations', () => {
  let api: Api;
  let empty: TestDatabase;
  beforeAll(async () => {
    api = await startApi();
    empty = await createTestDatabase();
  });
  afterAll(async () => {
    await api.close();
    await empty.drop();
  });

  it('leave no difference between the tables and the entities', async () => {
    const { upQueries } = await api.app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !NOT_COLUMNS.test(query))).toEqual([]);
  });

  it('run once, also when two nodes start at the same time', async () => {
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    const schemas = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema)'`,
    );
    for (const { name } of schemas.rows) await client.query(`drop schema "${name}" cascade`);
    await client.query('create schema public');
    await client.end();

    const migrations = await loadMigrations();
    const runs = await Promise.all([migrate(empty.url, migrations), migrate(empty.url, migrations)]);
    expect(runs.map((done) => done.length).sort((a, b) => a - b)).toEqual([0, migrations.length]);
  });
});
