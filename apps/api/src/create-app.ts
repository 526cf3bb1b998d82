import { type Clock, SystemClock } from '@academie/kernel';
import type { Settings } from '@academie/platform/config';
import { acceptUploads } from '@academie/platform/files';
import { inputValidation } from '@academie/platform/graphql';
import { hardenHttp, logRequests, newCorrelationId, StructuredLogger } from '@academie/platform/http';
import { SocketAdapter } from '@academie/platform/realtime';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveSite } from './site/serve-site.js';

/** The largest question that is read; files go another way. */
const BODY_LIMIT = 1_000_000;

export interface CreateAppOptions {
  readonly clock?: Clock;
  /** `silent` for specs. */
  readonly logLevel?: 'info' | 'warn' | 'silent';
  /** Changes the module tree before it starts; specs capture mail this way. */
  readonly create?: (adapter: FastifyAdapter) => Promise<NestFastifyApplication>;
}

/** Builds the web application, ready to listen or to be asked in process. Does not migrate and does not seed. */
export async function createApp(settings: Settings, options: CreateAppOptions = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: { level: options.logLevel ?? 'info', redact: ['req.headers.cookie', 'req.headers.authorization'] },
    disableRequestLogging: true,
    genReqId: newCorrelationId,
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.baseUrl.startsWith('https:'),
    forceCloseConnections: true,
  });
  const app = options.create
    ? await options.create(adapter)
    : await NestFactory.create<NestFastifyApplication>(
        AppModule.with(settings, options.clock ?? new SystemClock()),
        adapter,
        { bufferLogs: true },
      );
  app.useLogger(new StructuredLogger(adapter.getInstance().log));
  app.useGlobalPipes(inputValidation());
  const sockets = new SocketAdapter(app);
  await sockets.connect();
  app.useWebSocketAdapter(sockets);
  await hardenHttp(app);
  await acceptUploads(app);
  logRequests(app);
  await serveSite(app);
  app.enableShutdownHooks();
  await app.init();
  await adapter.getInstance().ready();
  return app;
}
