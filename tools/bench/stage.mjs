import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from '../embedded-postgres.mjs';
import { Failure } from '../setup/failure.mjs';
import { repositoryRoot as root } from '../setup/paths.mjs';
import { freePort } from '../setup/ports.mjs';
import { startChild } from '../start/child.mjs';
import { SQL_CONNECTIONS } from './load.mjs';

const PATIENCE_MS = 120_000;

/**
 * Everything that the benchmark starts, and one way to end it all: processes in the opposite order, then the folder.
 */
export class Stage {
  /** @type {(() => unknown)[]} */
  #endings = [];

  constructor() {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-bench-'));
    // The database runs as another account when we are root; it must be able to come here.
    fs.chmodSync(this.folder, 0o755);
    this.#endings.push(() => this.#removeFolder());
  }

  /** As safe as the product runs it: a commit is on the disk. */
  async startDatabase() {
    const server = await startPostgres({ dataDir: path.join(this.folder, 'postgres') });
    this.dataDir = server.dataDir;
    this.#endings.push(() => server.stop({ atOnce: true }));
    const pool = new pg.Pool({ connectionString: server.url, max: SQL_CONNECTIONS });
    this.#endings.push(() => pool.end());
    return { url: server.url, pool };
  }

  /**
   * A helper process of ours, `name`.mjs in this folder. Its first message says that it is ready.
   * @param {string} name
   * @param {string[]} [args]
   */
  async startHelper(name, args = []) {
    const begin = performance.now();
    // A group of its own: Ctrl-C is for us alone, and we end the others in order.
    const child = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), args, {
      execArgv: [],
      serialization: 'advanced',
      detached: true,
    });
    this.#endings.push(() => child.kill('SIGKILL'));
    const [ready] = await once(child, 'message');
    return { child, ready, readyAfter: performance.now() - begin };
  }

  /**
   * Starts the product and waits until it says that it is ready.
   * @param {{ databaseUrl: string, smtpUrl: string, profileTo?: string | undefined }} options
   */
  async startProduct({ databaseUrl, smtpUrl, profileTo }) {
    const port = await freePort();
    const begin = performance.now();
    const child = startChild({
      args: [...(profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : []), 'apps/api/dist/main.js'],
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        BASE_URL: `http://127.0.0.1:${port}`,
        DATA_DIR: this.folder,
        DATABASE_URL: databaseUrl,
        SMTP_URL: smtpUrl,
        REDIS_URL: '',
        ROLE: 'all',
        DEMO: 'false',
        RATE_LIMIT_PER_MINUTE: '0',
        SECRET: 'only-for-measuring-and-nothing-else',
      },
      logFile: path.join(this.folder, 'log', 'product.log'),
      verbose: false,
    });
    this.#endings.push(() => child.stop({ atOnce: true }));
    const url = `http://127.0.0.1:${port}`;
    let ended = false;
    void child.ended.then(() => {
      ended = true;
    });
    while (!(await isReady(url))) {
      if (ended || performance.now() - begin > PATIENCE_MS) {
        throw new Failure('De applicatie startte niet.', child.lastWords());
      }
      await delay(10);
    }
    return { url, pid: child.pid, readyAfter: performance.now() - begin, stop: () => child.stop() };
  }

  async end() {
    for (const ending of this.#endings.splice(0).reverse()) {
      try {
        await ending();
      } catch {
        // The others have to end all the same.
      }
    }
  }

  #removeFolder() {
    fs.rmSync(this.folder, { recursive: true, force: true });
    // The data may stand elsewhere, where the account of the database can reach it.
    if (this.dataDir) fs.rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** @typedef {Awaited<ReturnType<Stage['startProduct']>>} Product */

/** @param {string} url */
async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    return false;
  }
}

/**
 * Waits until the product has done everything that what happened has caused.
 * @param {import('pg').Pool} pool
 */
export async function effectsAreDone(pool) {
  const waiting = `select count(*)::int as n from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`;
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await delay(20)) {
    if ((await pool.query(waiting)).rows[0].n === 0) return;
  }
  throw new Error(`The jobs were not done within ${PATIENCE_MS / 1000} seconds`);
}
