import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { Metrics } from './metrics.js';

/** Tokens stand in these addresses; they must not stand in a log. */
const SECRET_PATHS = /^\/(agenda|aanmelden|bevestigen|uitschrijven|kennissessies\/(?:antwoord|terug))\/[^/?]+/;

/** The address of a request as it may be logged: no tokens, no query string. */
export function loggableUrl(url: string): string {
  return (url.split('?')[0] ?? '').replace(SECRET_PATHS, '/$1/…');
}

/** Logs each request once it is answered, as one structured line, and counts it. */
export function logRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
      const seconds = reply.elapsedTime / 1000;
      const route = request.routeOptions.url ?? 'unknown';
      metrics.observe(request.method, route, reply.statusCode, seconds);
      if (route.startsWith('/health') || route === '/metrics') return;
      request.log.info(
        {
          method: request.method,
          url: loggableUrl(request.url),
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
        },
        'answered',
      );
    });
}

/** Nest's own messages through the same structured logger. */
export class StructuredLogger implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.info({ context: contextOf(rest) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const stack = rest.length > 1 ? rest[0] : undefined;
    this.logger.error({ context: contextOf(rest), stack }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ context: contextOf(rest) }, String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ context: contextOf(rest) }, String(message));
  }
}

function contextOf(rest: unknown[]): unknown {
  return rest.at(-1);
}
