import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres } from '../embedded-postgres.mjs';
import { freePort } from '../setup/ports.mjs';
import { withClient } from './database.mjs';
import { readPidFile } from './liveness.mjs';

/** @type {string} */
let folder;
/** @type {import('../embedded-postgres.mjs').EmbeddedPostgres | undefined} */
let server;

/** @param {Partial<Parameters<typeof startPostgres>[0]>} [options] */
async function start(options = {}) {
  server = await startPostgres({ dataDir: path.join(folder, 'data', 'postgres'), fast: true, ...options });
  return server;
}

/**
 * @param {string} sql
 * @param {string | undefined} [url]
 */
function query(sql, url = server?.url) {
  return withClient(url ?? '', async (client) => (await client.query(sql)).rows);
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-postgres-'));
  // mkdtemp gives 0700, through which the unprivileged account of the server could not pass.
  fs.chmodSync(folder, 0o755);
});

afterEach(async () => {
  await server?.stop();
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('makes a database with the extensions, and keeps the data and the port when started again', async () => {
    const first = await start();
    expect(first.how).toBe('created');
    const names = (await query('select extname from pg_extension')).map((row) => row.extname);
    expect(names).toEqual(expect.arrayContaining(['unaccent', 'pg_trgm', 'citext', 'btree_gist', 'pgcrypto']));
    await query('create table kept (id int primary key)');
    await query('insert into kept values (1)');
    await first.stop();
    expect(readPidFile(first.dataDir)).toBeUndefined();

    const second = await start();
    expect(second.how).toBe('started');
    expect(second.port).toBe(first.port);
    expect(await query('select id from kept')).toEqual([{ id: 1 }]);
  });

  it('adopts the server that already runs on the data', async () => {
    const first = await start();
    const second = await start();
    expect(second.how).toBe('adopted');
    expect(second.url).toBe(first.url);
  });

  it('recovers at once after kill -9, with what was committed', async () => {
    const first = await start({ fast: false });
    await query('create table survivors as select 7 as id');
    const killed = readPidFile(first.dataDir);
    process.kill(killed?.pid ?? 0, 'SIGKILL');

    const second = await start({ fast: false });
    expect(second.how).toBe('started');
    expect(readPidFile(second.dataDir)?.pid).not.toBe(killed?.pid);
    expect(await query('select id from survivors')).toEqual([{ id: 7 }]);
  });

  it('does not run as root', async () => {
    const { dataDir } = await start();
    expect(fs.statSync(path.join(dataDir, 'postmaster.pid')).uid).not.toBe(0);
  });

  it('refuses a port that another program holds, in one sentence', async () => {
    const port = await freePort();
    const other = net.createServer().listen(port, '127.0.0.1');
    await expect(start({ port })).rejects.toThrow(
      `POSTGRES_PORT: poort ${port} is al in gebruik door een ander programma; kies een vrije poort.`,
    );
    other.close();
  });

  it('leaves the remembered port when another program took it', async () => {
    const first = await start();
    await first.stop();
    const other = net.createServer().listen(first.port, '127.0.0.1');
    const second = await start();
    expect(second.port).not.toBe(first.port);
    other.close();
  });

  it('does not touch a folder that holds something else', async () => {
    const dataDir = path.join(folder, 'photos');
    fs.mkdirSync(dataDir);
    fs.writeFileSync(path.join(dataDir, 'holiday.jpg'), '');
    await expect(start({ dataDir })).rejects.toThrow('bevat iets anders dan de databank van Academie');
    expect(fs.readdirSync(dataDir)).toEqual(['holiday.jpg']);
  });

  it('names both versions when the data is of another PostgreSQL', async () => {
    const { dataDir, stop } = await start({ dataDir: path.join(folder, 'older') });
    await stop();
    fs.writeFileSync(path.join(dataDir, 'PG_VERSION'), '15\n');
    await expect(start({ dataDir })).rejects.toThrow(/is van PostgreSQL 15 en deze versie van Academie gebruikt 18/);
  });
});

// Only root runs the server as another account, and only then can a folder be in the way.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('in a home that only root may enter', () => {
  it('keeps the data where the server can reach it, until the folder that points there is removed', async () => {
    const home = path.join(folder, 'home');
    fs.mkdirSync(home, { mode: 0o700 });
    const dataDir = path.join(home, 'postgres');
    const first = await start({ dataDir });
    expect(first.dataDir.startsWith(home)).toBe(false);
    await query('create table kept (id int)');
    await first.stop();

    const second = await start({ dataDir });
    expect(second).toMatchObject({ how: 'started', dataDir: first.dataDir });
    await second.stop();
    fs.rmSync(home, { recursive: true });
    fs.mkdirSync(home, { mode: 0o700 });

    const third = await start({ dataDir });
    expect(third.how).toBe('created');
    await third.stop();
    for (const { dataDir: elsewhere } of [second, third]) fs.rmSync(elsewhere, { recursive: true });
  });
});
