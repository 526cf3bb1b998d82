/**
 * A crowd of browsers in a process of its own. Told to connect, it says how many are in; told what to listen for, it
 * says when each of them heard it, on the clock that all processes of a machine share.
 */
import { io } from 'socket.io-client';
import { cookieOf } from './people.mjs';

const AT_ONCE = 25;

/**
 * @typedef {object} Join
 * @property {'product' | 'bare'} side
 * @property {string} url
 * @property {string} gesprekId
 * @property {number} from number of the first person
 * @property {number} count
 */

/** @type {Map<string, bigint[]>} */
const heard = new Map();
/** @type {Record<string, import('socket.io-client').Socket[]>} */
const crowds = { product: [], bare: [] };
/** When somebody was last told who is there. */
let lastPresence = 0n;

/** @param {'product' | 'bare'} side @param {string} key */
function hear(side, key) {
  const times = heard.get(key) ?? [];
  if (times.length === 0) heard.set(key, times);
  times.push(process.hrtime.bigint());
  if (times.length < (crowds[side]?.length ?? 0)) return;
  heard.delete(key);
  process.send?.({ heard: key, times });
}

/** @param {Join} join @param {number} n */
async function connect({ side, url, gesprekId }, n) {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: side === 'product' ? { cookie: cookieOf(n) } : {},
  });
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('connect_error', reject);
  });
  if (side === 'product') {
    const answer = await socket.emitWithAck('gesprek:join', { gesprekId });
    if (!answer.ok) throw new Error(`Person ${n} may not come in: ${answer.code}`);
    socket.on('gesprek:presence', () => {
      lastPresence = process.hrtime.bigint();
    });
  }
  socket.on('bericht:posted', ({ bericht }) => hear(side, bericht.clientId));
  crowds[side]?.push(socket);
}

/** @param {Join} join */
async function connectAll(join) {
  let next = join.from;
  const end = join.from + join.count;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < end) {
        const n = next;
        next += 1;
        await connect(join, n);
      }
    }),
  );
  process.send?.({ connected: join.side });
}

process.on('message', (/** @type {{ join?: Join, quietSince?: true }} */ message) => {
  if (message.join) {
    connectAll(message.join).catch((error) => process.send?.({ failed: String(error) }));
  } else {
    process.send?.({ quietForMs: Number(process.hrtime.bigint() - lastPresence) / 1e6 });
  }
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
