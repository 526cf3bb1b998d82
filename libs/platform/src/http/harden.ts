import { randomUUID } from 'node:crypto';
import { Refusal } from '@academie/kernel';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, RequestScope, SESSION_COOKIE, visitorScope } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { isOwnOrigin } from '../realtime/index.js';

type ScopedRequest = FastifyRequest & { scope?: RequestScope };

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Everything that stands between the network and the application: cookies, headers, origin check, limits, the scope. */
export async function hardenHttp(app: NestFastifyApplication): Promise<void> {
  const settings = app.get<Settings>(SETTINGS);
  const actors = app.get(ActorSource);
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie as never);
  await app.register(compress as never, { threshold: 1024 } as never);
  await app.register(helmet as never, securityHeaders(settings) as never);
  if (settings.rateLimitPerMinute > 0) {
    await app.register(rateLimit as never, rateLimits(settings) as never);
  }
  fastify.addHook('onRequest', async (request: ScopedRequest, reply: FastifyReply) => {
    reply.header('x-correlation-id', request.id);
    if (
      !SAFE_METHODS.has(request.method) &&
      !isOwnOrigin(request.headers.origin, request.headers.host, settings.baseUrl)
    ) {
      const message = 'Dit verzoek komt van een andere website. Ga naar de Academie en probeer het daar.';
      return reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
    }
    if (request.method === 'POST' && request.url.startsWith('/graphql') && !isJson(request)) {
      const message = 'Stuur de vraag als application/json.';
      return reply.code(415).send({ errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] });
    }
    request.scope = await scopeFor(request, reply, actors, settings);
  });
}

/** What answers differently per person: questions, files, and the way to an online session. */
const PERSONAL = /^\/(graphql|bestanden|deelnemen)/;

/** A form of another website can only send types that browsers send without asking; JSON is not one of them. */
const isJson = (request: FastifyRequest) => /^application\/json\b/i.test(request.headers['content-type'] ?? '');

/** A new correlation id for each request; what a proxy sends is not trusted, because it ends up in our logs. */
export const newCorrelationId = () => randomUUID();

async function scopeFor(request: FastifyRequest, reply: FastifyReply, actors: ActorSource, settings: Settings) {
  const token = request.cookies[SESSION_COOKIE] ?? null;
  // Static files need nobody to be known; only what answers differently per person costs a look at the session.
  if (!PERSONAL.test(request.url)) return visitorScope();
  const actor = await actors.actorOf(token);
  const setSessionToken = (value: string | null, expires?: Date) => {
    const options = {
      path: '/',
      httpOnly: true,
      sameSite: 'lax' as const,
      secure: settings.baseUrl.startsWith('https:'),
    };
    if (value === null) void reply.clearCookie(SESSION_COOKIE, options);
    else void reply.setCookie(SESSION_COOKIE, value, { ...options, ...(expires ? { expires } : {}) });
  };
  return new RequestScope(actor, setSessionToken, token, request.ip);
}

function securityHeaders(settings: Settings) {
  const secure = settings.baseUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        // Recordings, with their captions.
        'media-src': ["'self'"],
        'connect-src': ["'self'", settings.baseUrl.replace(/^http/, 'ws')],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  };
}

/** What costs us something; static files do not. */
const LIMITED = ['/graphql', '/agenda', '/bestanden'];

function rateLimits(settings: Settings) {
  return {
    max: settings.rateLimitPerMinute,
    timeWindow: '1 minute',
    allowList: (request: FastifyRequest) => !LIMITED.some((path) => request.url.startsWith(path)),
    keyGenerator: (request: FastifyRequest) => request.cookies[SESSION_COOKIE] ?? request.ip,
    // Thrown by the limiter; GraphQL's formatter and the refusal filter know it like any other refusal.
    errorResponseBuilder: () =>
      Object.assign(
        new Refusal('RATE_LIMITED', 'U vraagt te veel in korte tijd. Wacht een minuut en probeer het opnieuw.'),
        { statusCode: 429 },
      ),
  };
}
