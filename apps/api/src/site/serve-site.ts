import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { serveSessionPages } from './session-page.js';

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '../../../web/dist');
const A_YEAR_MS = 31_536_000_000;

/** Paths of the API itself: an unknown one there is an error, not a page. */
const NOT_PAGES = /^\/(graphql|socket\.io|health|metrics|agenda|assets|bestanden|deelnemen)(\/|$)/;

/**
 * Serves the built web application on the same port: files with a hash in their name for ever, every other address the
 * one page, which finds its route by itself. Without a build there is only the API.
 */
export async function serveSite(app: NestFastifyApplication): Promise<void> {
  const index = join(DIST, 'index.html');
  if (!existsSync(index)) return;
  await app.register(
    fastifyStatic as never,
    {
      root: join(DIST, 'assets'),
      prefix: '/assets/',
      index: false,
      immutable: true,
      maxAge: A_YEAR_MS,
    } as never,
  );
  await app.register(
    fastifyStatic as never,
    {
      root: DIST,
      wildcard: false,
      index: false,
      globIgnore: ['assets/**', 'index.html'],
      decorateReply: false,
      cacheControl: false,
      setHeaders: (reply: FastifyReply) => {
        void reply.header('cache-control', 'no-cache');
      },
    } as never,
  );
  serveSessionPages(app, index);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (NOT_PAGES.test(request.url)) return reply.code(404).send({ message: 'Deze pagina bestaat niet.' });
    return (
      reply
        .header('cache-control', 'no-cache')
        // Whoever has the number of a certificate was given it; search engines were not.
        .header('x-robots-tag', /^\/certificaten\//.test(request.url) ? 'noindex' : 'all')
        .type('text/html; charset=utf-8')
        .sendFile('index.html', DIST, { cacheControl: false })
    );
  });
}
