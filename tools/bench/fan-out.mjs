import { setTimeout as delay } from 'node:timers/promises';
import { median, percentile } from './numbers.mjs';
import { cookieOf, idOf } from './people.mjs';
import { memoryOf } from './process-stats.mjs';
import { effectsAreDone } from './stage.mjs';

/** One process of listeners could become what we measure; more than two would take the server's turns. */
const CROWDS = 2;
const QUIET_MS = 1_000;

const POST = `mutation PostBericht($gesprekId: ID!, $body: String!, $clientId: ID!) {
  postBericht(gesprekId: $gesprekId, body: $body, clientId: $clientId) { id }
}`;

/**
 * One bericht to everybody in a room: from the moment it is sent to the server until the last browser has it. Message by
 * message the product and a bare Socket.IO take turns, each with as many browsers, in the same processes.
 * @param {object} options
 * @param {import('./stage.mjs').Stage} options.stage
 * @param {import('./stage.mjs').Product} options.product
 * @param {import('pg').Pool} options.pool
 * @param {string} options.floorUrl
 * @param {number} options.sockets
 * @param {number} options.messages
 */
export async function measureFanOut({ stage, product, pool, floorUrl, sockets, messages }) {
  const gesprekId = idOf('gesprek', 1);
  const each = sockets / CROWDS;
  const crowds = await Promise.all(Array.from({ length: CROWDS }, () => stage.startHelper('listeners')));
  const children = crowds.map(({ child }) => child);
  /** @type {Map<string, { missing: number, times: bigint[], done: (times: bigint[]) => void }>} */
  const waiting = new Map();
  for (const child of children) {
    child.on('message', (message) => {
      const { heard, times } = /** @type {{ heard?: string, times: bigint[] }} */ (message);
      const entry = heard === undefined ? undefined : waiting.get(heard);
      if (!entry) return;
      entry.times.push(...times);
      entry.missing -= 1;
      if (entry.missing === 0) entry.done(entry.times);
    });
  }
  try {
    const begin = performance.now();
    await askAll(children, 'connected', (i) => ({
      join: { side: 'product', url: product.url, gesprekId, from: 1 + i * each, count: each },
    }));
    const connectMs = performance.now() - begin;
    await askAll(children, 'connected', (i) => ({
      join: { side: 'bare', url: floorUrl, gesprekId, from: 1 + i * each, count: each },
    }));
    await untilQuiet(children);

    /** @type {number[][]} */
    const ofProduct = [];
    /** @type {number[][]} */
    const ofBare = [];
    for (let i = 0; i < messages + 3; i += 1) {
      for (const side of i % 2 === 0 ? ['product', 'bare'] : ['bare', 'product']) {
        const clientId = `${side}-${sockets}-${i}`;
        /** @type {Promise<bigint[]>} */
        const all = new Promise((done) => waiting.set(clientId, { missing: CROWDS, times: [], done }));
        const sent = process.hrtime.bigint();
        await (side === 'product' ? post(product.url, gesprekId, clientId) : emit(floorUrl, gesprekId, clientId));
        const delays = (await all).map((at) => Number(at - sent) / 1e6);
        // The first few warm up.
        if (i >= 3) (side === 'product' ? ofProduct : ofBare).push(delays);
        await effectsAreDone(pool);
        await delay(20);
      }
    }
    return { sockets, connectMs, memory: memoryOf(product.pid), product: summary(ofProduct), bare: summary(ofBare) };
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
}

/** @param {number[][]} messages the delays of each message, one for each browser */
function summary(messages) {
  return {
    p50: median(messages.map((delays) => percentile(delays, 0.5))),
    p99: median(messages.map((delays) => percentile(delays, 0.99))),
    last: median(messages.map((delays) => Math.max(...delays))),
  };
}

const BODY =
  'Wie heeft hier ervaring mee? Wij lopen in de regio tegen dezelfde vragen aan en delen graag wat wij vonden.';

/** @param {string} url @param {string} gesprekId @param {string} clientId */
async function post(url, gesprekId, clientId) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookieOf(2) },
    body: JSON.stringify({ query: POST, variables: { gesprekId, body: BODY, clientId } }),
  });
  const { errors } = /** @type {{ errors?: unknown[] }} */ (await answer.json());
  if (errors?.length) throw new Error(`Posting failed: ${JSON.stringify(errors)}`);
}

/** The same, of the same size. @param {string} url @param {string} gesprekId @param {string} clientId */
async function emit(url, gesprekId, clientId) {
  const now = new Date().toISOString();
  const bericht = {
    id: gesprekId,
    body: BODY,
    html: `<p>${BODY}</p>`,
    author: { id: gesprekId, name: 'Persoon Nummer 2' },
    clientId,
    replyToId: null,
    postedAt: now,
    editedAt: null,
    deletedAt: null,
  };
  await (await fetch(`${url}/emit`, { method: 'POST', body: JSON.stringify({ gesprekId, bericht }) })).text();
}

/**
 * Asks each crowd something and gives their answers.
 * @param {import('node:child_process').ChildProcess[]} children
 * @param {string} key that the answer has
 * @param {(i: number) => object} question
 * @returns {Promise<unknown[]>}
 */
function askAll(children, key, question) {
  return Promise.all(
    children.map(
      (child, i) =>
        new Promise((resolve, reject) => {
          const listen = (/** @type {Record<string, unknown>} */ message) => {
            if (message.failed !== undefined) reject(new Error(String(message.failed)));
            if (message[key] === undefined) return;
            child.off('message', listen);
            resolve(message[key]);
          };
          child.on('message', listen);
          child.send(question(i));
        }),
    ),
  );
}

/** Who came in last is still being told about. @param {import('node:child_process').ChildProcess[]} children */
async function untilQuiet(children) {
  for (;;) {
    const quiet = await askAll(children, 'quietForMs', () => ({ quietSince: true }));
    if (quiet.every((ms) => Number(ms) > QUIET_MS)) return;
    await delay(100);
  }
}
