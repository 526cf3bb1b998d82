import { FakeClock } from '@academie/kernel';
import { readSettings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { JobRunner } from '@academie/platform/events';
import { MailTransport } from '@academie/platform/mail';
import { CAST, CapturedMail, type CastName, createTestDatabase } from '@academie/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/create-app.js';
import { Seed } from '../../src/seed/seed.js';

/** A GraphQL answer, as it comes over the wire. */
export interface Answer<Data = Record<string, unknown>> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly reason?: string;
      readonly fields?: { path: string; message: string }[];
    };
  }[];
}

/** Somebody with a browser: asks GraphQL with their own session. */
export interface Client {
  readonly cookie: string;
  query<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
}

/** The whole product in process, on a database of its own, filled as in demo mode. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: Database;
  readonly mail: CapturedMail;
  readonly clock: FakeClock;
  readonly visitor: Client;
  /** Signs in as one of the cast, by a mailed link like anybody. */
  as(name: CastName): Promise<Client>;
  drainEvents(options?: { scheduled?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** Starts the product as `npm start` does, without a worker of its own: specs drain the events themselves. */
export async function startApi(env: Record<string, string> = {}): Promise<Api> {
  // Another node of a product that runs already shares its database, and leaves it to the first one to clean up.
  const shared = env.DATABASE_URL;
  const testDatabase = shared ? { url: shared, drop: async () => undefined } : await createTestDatabase();
  const clock = new FakeClock(new Date());
  const mail = new CapturedMail();
  const settings = readSettings({
    DATABASE_URL: testDatabase.url,
    SMTP_URL: 'smtp://localhost:1',
    SECRET: 'a secret that only the specs know 1234',
    ROLE: 'web',
    DEMO: 'true',
    RATE_LIMIT_PER_MINUTE: '0',
    MERGE_WINDOW_S: '0',
    ...env,
  });
  const app = await createApp(settings, {
    logLevel: 'silent',
    create: async (adapter) => {
      const module = await Test.createTestingModule({ imports: [AppModule.with(settings, clock)] })
        .overrideProvider(MailTransport)
        .useValue(mail)
        .compile();
      return module.createNestApplication<NestFastifyApplication>(adapter);
    },
  });
  await app.get(Seed).run();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const drainEvents = (options?: { scheduled?: boolean }) => app.get(JobRunner).drain(options);
  const sessions = new Map<CastName, Client>();

  const as = async (name: CastName): Promise<Client> => {
    const known = sessions.get(name);
    if (known) return known;
    const { email } = CAST[name];
    await clientOf(app, '').query('mutation ($email: String!) { requestSignInLink(email: $email) }', { email });
    await drainEvents();
    const token = /\/aanmelden\/([\w-]+)/.exec(mail.to(email).at(-1)?.text ?? '')?.[1];
    const answer = await supertest(app.getHttpServer())
      .post('/graphql')
      .send({ query: 'mutation ($token: String!) { signIn(token: $token) { email } }', variables: { token } });
    const cookie = answer.get('set-cookie')?.[0]?.split(';')[0];
    if (!cookie) throw new Error(`${name} could not sign in: ${answer.text}`);
    const client = clientOf(app, cookie);
    sessions.set(name, client);
    return client;
  };

  return {
    app,
    url,
    databaseUrl: testDatabase.url,
    database: app.get(Database),
    mail,
    clock,
    visitor: clientOf(app, ''),
    as,
    drainEvents,
    close: async () => {
      await app.close();
      await testDatabase.drop();
    },
  };
}

function clientOf(app: NestFastifyApplication, cookie: string): Client {
  return {
    cookie,
    query: async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const request = supertest(app.getHttpServer()).post('/graphql').send({ query, variables });
      const answer = await (cookie ? request.set('cookie', cookie) : request);
      return answer.body as Answer<Data>;
    },
  };
}

/** The data of an answer that must have no errors. */
export function dataOf<Data>(answer: Answer<Data>): Data {
  if (answer.errors?.length || !answer.data) throw new Error(`The answer has errors: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** The code of the first error; undefined when there is none. */
export function codeOf(answer: Answer): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}
