import { setTimeout as delay } from 'node:timers/promises';

const EXTENSIONS = ['unaccent', 'pg_trgm', 'citext', 'btree_gist', 'pgcrypto'];

/** How long a server may take to come back after a crash, before we say so. */
const RECOVERY_MS = 60_000;

/** PostgreSQL's code for "the database system is starting up". */
const STARTING_UP = '57P03';

/**
 * Sees to it that the database is there, with the extensions the product uses.
 * @param {string} adminUrl any database of the server
 * @param {string} name
 */
export async function ensureDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  await withClient(databaseUrl(adminUrl, name), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension}`);
  });
}

/**
 * The same server, another database.
 * @param {string} url
 * @param {string} name
 */
export function databaseUrl(url, name) {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {string} url
 * @returns {Promise<import('pg').Client>}
 */
async function connect(url) {
  // Loaded here and not above: this file is read before anything is installed.
  const { default: pg } = await import('pg');
  for (let deadline = Date.now() + RECOVERY_MS; ; await delay(100)) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      const startingUp = error instanceof Error && 'code' in error && error.code === STARTING_UP;
      if (!startingUp || Date.now() > deadline) throw error;
    }
  }
}
