import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '../../../web/dist');
const A_YEAR = 31_536_000;

/** Paths of the API itself: an unknown one there is an error, not a page. */
const NOT_PAGES = /^\/(graphql|socket\.io|health|metrics|agenda|assets)(\/|$)/;

/**
 * Serves the built web application on the same port: files with a hash in their name for ever, every other address the
 * one page, which finds its route by itself. Without a build there is only the API.
 */
export async function serveSite(app: NestFastifyApplication): Promise<void> {
  const index = join(DIST, 'index.html');
  if (!existsSync(index)) return;
  await app.register(fastifyStatic as never, {
    root: DIST,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply: { setHeader: (name: string, value: string) => void }, path: string) => {
      const forEver = path.includes(`${join(DIST, 'assets')}`);
      reply.setHeader('cache-control', forEver ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
    },
  } as never);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (NOT_PAGES.test(request.url)) return reply.code(404).send({ message: 'Deze pagina bestaat niet.' });
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').sendFile('index.html');
  });
}
