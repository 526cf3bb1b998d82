/// <reference path="./autocannon.d.ts" />
import autocannon from 'autocannon';
import { percentile } from './numbers.mjs';
import { cpuOf } from './process-stats.mjs';

/** As many at once as a busy hour has; enough to keep the server from ever waiting for us. */
export const AT_ONCE = 16;
/** As the product has. */
export const SQL_CONNECTIONS = 10;

/**
 * @typedef {object} Measured
 * @property {number} rate per second
 * @property {number} p50 ms
 * @property {number} p99 ms
 * @property {number | undefined} cpu of the server, in ms for each one; undefined where it cannot be seen
 *
 * @typedef {{ seconds: number } | { amount: number }} HowLong
 */

/**
 * Asks over HTTP, over and over. Throws when an answer is not what it should be: a fast error is no result.
 * @param {object} options
 * @param {string} options.url
 * @param {number | undefined} options.pid of the server
 * @param {HowLong} options.howLong
 * @param {(i: number) => { body?: string, cookie?: string }} options.request
 * @param {() => Promise<unknown>} [options.settled] waits until what it caused is done as well
 * @returns {Promise<Measured>}
 */
export async function loadHttp({ url, pid, howLong, request, settled }) {
  const { pathname } = new URL(url);
  let i = 0;
  /** @type {number[]} */
  const durations = [];
  let last = 0;
  const cpuBefore = cpuOf(pid);
  const start = performance.now();
  const run = autocannon({
    url,
    connections: AT_ONCE,
    sampleInt: 50,
    timeout: 30,
    ...('seconds' in howLong ? { duration: howLong.seconds } : { amount: howLong.amount }),
    verifyBody: (body) => body.startsWith('{"data":') && !body.includes('"errors":[{'),
    requests: [
      {
        path: pathname,
        setupRequest: (before) => {
          const { body, cookie } = request(i++);
          if (body === undefined) return { ...before, method: 'GET' };
          const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
          return { ...before, method: 'POST', headers, body };
        },
      },
    ],
  });
  run.on('response', (_client, _status, _bytes, duration) => {
    durations.push(duration);
    last = performance.now();
  });
  /** @type {string | undefined} */
  let wrong;
  run.on('reqMismatch', (body) => {
    wrong ??= String(body).slice(0, 500);
  });
  const result = await run;
  if (wrong !== undefined || result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url} gave ${result.non2xx} refusals and ${result.errors} errors: ${wrong ?? ''}`);
  }
  await settled?.();
  const cpu = difference(cpuOf(pid), cpuBefore);
  return measured(durations, last - start, cpu);
}

/**
 * Does the same piece of SQL over and over, side by side.
 * @param {object} options
 * @param {import('pg').Pool} options.pool
 * @param {HowLong} options.howLong
 * @param {(client: import('pg').PoolClient, i: number) => Promise<unknown>} options.work
 * @returns {Promise<Measured>}
 */
export async function loadSql({ pool, howLong, work }) {
  let i = 0;
  /** @type {number[]} */
  const durations = [];
  const until = 'seconds' in howLong ? performance.now() + howLong.seconds * 1000 : Number.POSITIVE_INFINITY;
  const amount = 'amount' in howLong ? howLong.amount : Number.POSITIVE_INFINITY;
  const clients = await Promise.all(Array.from({ length: SQL_CONNECTIONS }, () => pool.connect()));
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  try {
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < until && i < amount) {
          const begin = performance.now();
          await work(client, i++);
          durations.push(performance.now() - begin);
        }
      }),
    );
  } finally {
    for (const client of clients) client.release();
  }
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return measured(durations, elapsed, (user + system) / 1000);
}

/**
 * @param {number[]} durations
 * @param {number} elapsed
 * @param {number | undefined} cpu
 * @returns {Measured}
 */
function measured(durations, elapsed, cpu) {
  return {
    rate: (durations.length / elapsed) * 1000,
    p50: percentile(durations, 0.5),
    p99: percentile(durations, 0.99),
    cpu: cpu === undefined ? undefined : cpu / durations.length,
  };
}

/**
 * @param {number | undefined} after
 * @param {number | undefined} before
 */
const difference = (after, before) => (after === undefined || before === undefined ? undefined : after - before);
