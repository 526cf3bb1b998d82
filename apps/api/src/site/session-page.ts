import { readFile } from 'node:fs/promises';
import { KennissessieReader } from '@academie/kennissessies';
import { Refusal, VISITOR } from '@academie/kernel';
import { SESSION_COOKIE } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type SharedSession, sessionHead } from './session-head.js';

type SessionRequest = FastifyRequest<{ Params: { id: string } }>;

/** A page of the application, and not the page of a session. */
const OWN_PAGES = new Set(['nieuw']);

/**
 * The page of a session says in its head what it is about, for programs that fetch an address somebody shared and run no
 * script. They see what a visitor may see; the application then draws the page for who looks.
 */
export function serveSessionPages(app: NestFastifyApplication, index: string): void {
  const reader = app.get(KennissessieReader);
  const { baseUrl } = app.get<Settings>(SETTINGS);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/kennissessies/:id', async (request: SessionRequest, reply: FastifyReply) => {
    const { id } = request.params;
    const page = await readFile(index, 'utf8');
    const session = OWN_PAGES.has(id) ? null : await publicSession(reader, id);
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    // Who is signed in may see more than a visitor does, such as a draft: whether it exists is for the API to tell them.
    const known =
      session !== null || OWN_PAGES.has(id) || request.headers.cookie?.includes(`${SESSION_COOKIE}=`) === true;
    if (!known) return reply.code(404).send(withHead(page, '<title>Niet gevonden | Academie</title>'));
    return reply.send(session ? withHead(page, sessionHead(session, baseUrl)) : page);
  });
}

async function publicSession(reader: KennissessieReader, id: string): Promise<SharedSession | null> {
  try {
    return await reader.get(VISITOR, id);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** In place of the title and the description that stand for the whole site. */
export function withHead(page: string, head: string): string {
  const rest = page.replace(/\s*<meta name="description"[^>]*>/, '');
  // A function, because in a text `$&` and its like mean something here.
  return rest.replace(/<title>[^<]*<\/title>/, () => head);
}
