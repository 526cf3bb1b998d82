import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { type Api, dataOf, startApi } from '../support/api.js';

const REDIS = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}

/** A real Redis, in memory only. Resolves when it takes connections. */
async function startRedis(program: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const redis = spawn(program, ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1']);
  await new Promise<void>((resolve, reject) => {
    redis.stdout.on('data', (text: Buffer) => text.includes('eady to accept connections') && resolve());
    redis.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  return { url: `redis://127.0.0.1:${port}`, process: redis };
}

// Only where Redis is on the machine: the product itself needs it for more than one node alone.
(REDIS ? describe : describe.skip)('two nodes with Redis between them', () => {
  let redis: ChildProcess;
  let [first, second]: [Api | null, Api | null] = [null, null];
  let socket: Socket;
  beforeAll(async () => {
    const started = await startRedis(REDIS ?? '');
    redis = started.process;
    first = await startApi({ REDIS_URL: started.url });
    second = await startApi({ REDIS_URL: started.url, DATABASE_URL: first.databaseUrl });
  });
  afterAll(async () => {
    socket?.disconnect();
    await second?.close();
    await first?.close();
    redis?.kill();
  });

  it('brings a bericht that one node handles to the browsers at the other', async () => {
    if (!first || !second) throw new Error('The nodes did not start');
    const bram = await first.as('bram');
    const { netwerken } = dataOf(
      await bram.query<{ netwerken: { nodes: { ruimteId: string }[] } }>(
        '{ netwerken(filter: { mine: true }, first: 1) { nodes { ruimteId } } }',
      ),
    );
    const { startGesprek } = dataOf(
      await bram.query<{ startGesprek: { id: string } }>(
        'mutation ($input: StartGesprekInput!) { startGesprek(input: $input) { id } }',
        { input: { ruimteId: netwerken.nodes[0]?.ruimteId, title: 'Over twee knooppunten', body: 'Hallo' } },
      ),
    );
    socket = io(first.url, { transports: ['websocket'], extraHeaders: { cookie: bram.cookie } });
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    expect(await socket.emitWithAck('gesprek:join', { gesprekId: startGesprek.id })).toMatchObject({ ok: true });
    const heard = new Promise<{ bericht: { body: string } }>((resolve) => {
      socket.on('bericht:posted', (message) => message.bericht.body === 'Van ver' && resolve(message));
    });
    const post = 'mutation ($id: ID!) { postBericht(gesprekId: $id, body: "Van ver") { id } }';
    dataOf(await bram.query(post, { id: startGesprek.id }));
    await second.drainEvents();
    expect((await heard).bericht.body).toBe('Van ver');
  });
});
