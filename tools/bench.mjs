/**
 * `npm run bench`: how fast the product is, beside the least that the same work costs. Starts a product and a database
 * of its own, fills it, measures, prints the tables and leaves nothing behind. docs/performance.md tells what they mean.
 *
 *   --quick             fewer and shorter rounds
 *   --only=a,b          only these parts: start, sessions, gesprek-first, gesprek-deep, search, fan-out, post, register
 *   --profile=<folder>  writes CPU profiles of the product there
 */
import fs from 'node:fs';
import path from 'node:path';
import { measureFanOut } from './bench/fan-out.mjs';
import { loadHttp, loadSql } from './bench/load.mjs';
import { median } from './bench/numbers.mjs';
import { memoryOf } from './bench/process-stats.mjs';
import { findDeepPlaces, httpRequest, READS } from './bench/reads.mjs';
import { FAN_OUT_HEAD, fanOutRow, machine, RATE_HEAD, rateRow, shown, table } from './bench/report.mjs';
import { seed } from './bench/seed.mjs';
import { effectsAreDone, Stage } from './bench/stage.mjs';
import { postingRounds, registrationRounds, run } from './bench/writes.mjs';
import { describeFailure, Failure } from './setup/failure.mjs';
import { repositoryRoot as root } from './setup/paths.mjs';
import { createReporter, runStep } from './setup/reporter.mjs';
import { onStopSignal } from './setup/stop-signals.mjs';

const PARTS = ['start', ...READS.map(({ name }) => name), 'fan-out', 'post', 'register'];
const FULL = { starts: 3, rounds: 4, seconds: 2, warmUp: 3, messages: 15, sockets: [200, 500, 1000] };
const QUICK = { starts: 1, rounds: 3, seconds: 1, warmUp: 1.5, messages: 6, sockets: [200, 500, 1000] };

const amounts = process.argv.includes('--quick') ? QUICK : FULL;
const only = option('only')?.split(',');
const reporter = createReporter();
const stage = new Stage();

async function main() {
  for (const part of only ?? []) {
    if (!PARTS.includes(part)) throw new Failure(`--only=${part} bestaat niet; kies uit ${PARTS.join(', ')}.`);
  }
  if (!fs.existsSync(path.join(root, 'apps/api/dist/main.js'))) {
    throw new Failure('De applicatie is nog niet gebouwd: voer eerst "npm run build" uit.');
  }
  reporter.line(`Academie 2.0 bench (${machine()})`);
  const database = await step('PostgreSQL', () => stage.startDatabase());
  const mail = await step('Mail', () => stage.startHelper('mail-sink'));
  const floor = await step('Ondergrens', () => stage.startHelper('floor-server'));
  const floorUrl = `http://127.0.0.1:${floor.ready.port}`;
  const start = () => {
    const smtpUrl = `smtp://127.0.0.1:${mail.ready.port}`;
    return stage.startProduct({ databaseUrl: database.url, smtpUrl, profileTo: option('profile') });
  };

  const first = await step('Eerste start, op een lege databank', start);
  await first.stop();
  const counts = await runStep(reporter, 'Vullen', async ({ progress }) => ({
    value: await seed(database.url, progress),
  }));
  const { product, starts } = await step('Starten', async () => {
    /** @type {number[]} */
    const times = [];
    for (;;) {
      const started = await start();
      times.push(started.readyAfter);
      if (times.length >= amounts.starts) return { product: started, starts: times };
      await started.stop();
    }
  });
  const idle = memoryOf(product.pid);
  await effectsAreDone(database.pool);
  const context = { pool: database.pool, product, floorUrl };

  const rates = [...(await measureReads(context)), ...(await measureWrites(context, ['post']))];
  const fanOuts = wanted('fan-out') ? await measureFanOuts(context) : [];
  rates.push(...(await measureWrites(context, ['register'])));
  const end = memoryOf(product.pid);

  reporter.line();
  reporter.line(
    Object.entries(counts)
      .map(([what, n]) => `${n} ${what}`)
      .join(', '),
  );
  reporter.line();
  if (rates.length > 0) reporter.line(`${table(RATE_HEAD, rates)}\n`);
  if (fanOuts.length > 0) reporter.line(`${table(FAN_OUT_HEAD, fanOuts.map(fanOutRow))}\n`);
  const memory = (/** @type {number | undefined} */ mb) => `${shown(mb, 0)} MB`;
  reporter.line(
    table(
      ['the process', 'product', 'bare Node server'],
      [
        ['start to ready, empty database', `${shown(first.readyAfter, 0)} ms`, `${shown(floor.readyAfter, 0)} ms`],
        ['start to ready', `${shown(median(starts), 0)} ms`, `${shown(floor.readyAfter, 0)} ms`],
        ['memory after the start', memory(idle), ''],
        ...fanOuts.map(({ sockets, memory: mb }) => [`memory with ${sockets} sockets`, memory(mb), '']),
        ['memory at the end', memory(end), memory(memoryOf(floor.child.pid))],
      ],
    ),
  );
  // In good order, so that a profile gets written.
  await product.stop();
}

/**
 * @typedef {{ pool: import('pg').Pool, product: import('./bench/stage.mjs').Product, floorUrl: string }} Context
 * @param {Context} context
 */
async function measureReads({ pool, product, floorUrl }) {
  const url = `${product.url}/graphql`;
  await findDeepPlaces(pool);
  /** @type {string[][]} */
  const rows = [];
  for (const read of READS.filter(({ name }) => wanted(name))) {
    await step(read.title, async () => {
      const size = await sizeOfAnswer(url, read);
      const fromProduct = (/** @type {number} */ seconds) =>
        loadHttp({ url, pid: product.pid, howLong: { seconds }, request: (i) => httpRequest(read, i) });
      const fromSql = (/** @type {number} */ seconds) =>
        loadSql({
          pool,
          howLong: { seconds },
          work: async (client, i) => {
            for (const statement of read.statements(i)) await run(client, statement);
          },
        });
      const fixed = (/** @type {number} */ seconds) =>
        loadHttp({ url: `${floorUrl}/${size}`, pid: undefined, howLong: { seconds }, request: () => ({}) });
      const rounds = await inTurns({ product: fromProduct, sql: fromSql, fixed });
      rows.push(rateRow(`${read.title} (${shown(size / 1024, 0)} kB)`, rounds));
    });
  }
  return rows;
}

/**
 * @param {Context} context
 * @param {('post' | 'register')[]} parts
 */
async function measureWrites(context, parts) {
  /** @type {string[][]} */
  const rows = [];
  if (parts.includes('post') && wanted('post')) {
    const rounds = await step('post a bericht', async () => inTurns(await postingRounds(context)));
    rows.push(rateRow('post a bericht', rounds));
  }
  if (parts.includes('register') && wanted('register')) {
    const rounds = await step('register for one session', () => inTurns(registrationRounds(context)));
    rows.push(rateRow('register, all for one session', rounds));
  }
  return rows;
}

/** @param {Context} context */
async function measureFanOuts(context) {
  const results = [];
  for (const sockets of amounts.sockets) {
    results.push(
      await step(`one bericht to ${sockets} sockets`, () =>
        measureFanOut({ stage, ...context, sockets, messages: amounts.messages }),
      ),
    );
  }
  return results;
}

/**
 * Round by round the product and the floors take turns, so that what else the machine does meets them alike.
 * @template {{ product: (seconds: number) => Promise<import('./bench/load.mjs').Measured>, sql: (seconds: number) => Promise<import('./bench/load.mjs').Measured>, fixed?: (seconds: number) => Promise<import('./bench/load.mjs').Measured> }} Sides
 * @param {Sides} sides
 * @returns {Promise<import('./bench/report.mjs').Round[]>}
 */
async function inTurns({ product, sql, fixed }) {
  await product(amounts.warmUp);
  await sql(amounts.warmUp / 3);
  /** @type {import('./bench/report.mjs').Round[]} */
  const rounds = [];
  for (let i = 0; i < amounts.rounds; i += 1) {
    rounds.push({
      product: await product(amounts.seconds),
      sql: await sql(amounts.seconds),
      ...(fixed ? { fixed: await fixed(amounts.seconds / 2) } : {}),
    });
  }
  return rounds;
}

/**
 * Asks once, to know how long the answer is, and that it is one.
 * @param {string} url
 * @param {import('./bench/reads.mjs').Read} read
 */
async function sizeOfAnswer(url, read) {
  const { body, cookie } = httpRequest(read, 0);
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
  const text = await answer.text();
  if (JSON.parse(text).errors?.length > 0) throw new Error(`${read.name}: ${text.slice(0, 500)}`);
  return Buffer.byteLength(text);
}

/**
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
const step = (title, work) => runStep(reporter, title, async () => ({ value: await work() }));

/** @param {string} part */
const wanted = (part) => only === undefined || only.includes(part);

/** @param {string} name */
function option(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

onStopSignal(() => void stage.end().finally(() => process.exit(130)));
main()
  .catch((error) => {
    reporter.line(describeFailure(error));
    process.exitCode = 1;
  })
  .finally(() => stage.end());
