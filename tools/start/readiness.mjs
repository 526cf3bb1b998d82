import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';

/** Migrating and seeding an empty database on a busy machine fits in this many times over. */
const PATIENCE_MS = 180_000;

/**
 * Waits until the application says that it is ready, or fails with its last words when it gives up.
 * @param {number} port
 * @param {import('./child.mjs').Child} api
 * @param {{ forgiving?: boolean }} [options] forgiving: it may fail now and be right after the next edit
 */
export async function waitUntilReady(port, api, { forgiving = false } = {}) {
  /** @type {number | undefined} */
  let exitCode;
  void api.ended.then((code) => {
    exitCode = code;
  });
  for (let deadline = Date.now() + PATIENCE_MS; !(await isReady(port)); await delay(100)) {
    if (exitCode !== undefined) throw new Failure(`De applicatie startte niet (code ${exitCode}).`, api.lastWords());
    if (!forgiving && Date.now() > deadline) {
      throw new Failure(`De applicatie is na ${PATIENCE_MS / 1000} seconden nog niet klaar.`, api.lastWords());
    }
  }
}

/** @param {number} port */
async function isReady(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return response.status === 200;
  } catch {
    return false;
  }
}
