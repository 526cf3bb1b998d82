import {
  ColleagueDirectory,
  GuestDirectory,
  NetwerkDirectory,
  OrganisatieDirectory,
  PersoonDirectory,
  ThemaDirectory,
} from '@academie/contracts';
import { FakeClock, VISITOR } from '@academie/kernel';
import { AccessModule, ActorSource } from '@academie/platform/access';
import { ConfigModule, readSettings } from '@academie/platform/config';
import { Database, DatabaseModule, UnitOfWork } from '@academie/platform/database';
import { EventsModule, JobRunner } from '@academie/platform/events';
import { MailTransport } from '@academie/platform/mail';
import { MailModule } from '@academie/platform/outbox';
import { RealtimeModule } from '@academie/platform/realtime';
import { type DynamicModule, Global, type LoggerService, Module, type Provider, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CAST } from './cast.js';
import {
  CapturedMail,
  FakeColleagues,
  FakeGuests,
  FakeNetwerken,
  FakeOrganisaties,
  FakePersonen,
  FakeThemas,
} from './fakes.js';
import { createTestDatabase } from './test-database.js';

/** A module that runs by itself on a database of its own. */
export interface SpecApp {
  /** A provider, by class. */
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly clock: FakeClock;
  readonly mail: CapturedMail;
  readonly databaseUrl: string;
  /** Runs every handler and job that waits. `scheduled` includes those whose time has not come. */
  drainEvents(options?: { scheduled?: boolean }): Promise<void>;
  /** The payloads of the recorded events of this name, oldest first. */
  recorded(eventName: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

const silent: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** Neighbours that every module may ask. A spec replaces one by giving its own provider for the same token. */
@Global()
@Module({})
class Neighbours {
  static with(providers: Provider[]): DynamicModule {
    const all: Provider[] = [
      { provide: PersoonDirectory, useClass: FakePersonen },
      { provide: OrganisatieDirectory, useClass: FakeOrganisaties },
      { provide: ColleagueDirectory, useClass: FakeColleagues },
      { provide: GuestDirectory, useClass: FakeGuests },
      { provide: NetwerkDirectory, useClass: FakeNetwerken },
      { provide: ThemaDirectory, useClass: FakeThemas },
      { provide: ActorSource, useValue: { actorOf: async () => VISITOR } },
      ...providers,
    ];
    const exports = all.map((provider) => (typeof provider === 'function' ? provider : provider.provide));
    return { module: Neighbours, providers: all, exports };
  }
}

/**
 * Starts modules on a fresh clone of the migrated database, with a clock that stands still and mail that is captured.
 * The cast is in the database, so that foreign keys hold. Close it in `afterAll`.
 */
export async function startSpecApp(options: {
  imports: (Type | DynamicModule)[];
  providers?: Provider[];
  env?: Record<string, string>;
}): Promise<SpecApp> {
  const testDatabase = await createTestDatabase();
  const clock = new FakeClock();
  const mail = new CapturedMail();
  const settings = readSettings({
    DATABASE_URL: testDatabase.url,
    SMTP_URL: 'smtp://localhost:1',
    ROLE: 'web',
    SECRET: 'a secret that only the specs know 1234',
    ...options.env,
  });
  const moduleRef = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(settings, clock),
      DatabaseModule,
      EventsModule,
      AccessModule,
      RealtimeModule,
      MailModule,
      Neighbours.with(options.providers ?? []),
      ...options.imports,
    ],
  })
    .overrideProvider(MailTransport)
    .useValue(mail)
    // What fails on purpose in a spec must not fill the terminal.
    .setLogger(silent)
    .compile();
  await moduleRef.init();
  const database = moduleRef.get(Database);
  await insertCast(database);
  return {
    get: (token) => moduleRef.get(token as Type, { strict: false }),
    database,
    unitOfWork: moduleRef.get(UnitOfWork),
    clock,
    mail,
    databaseUrl: testDatabase.url,
    drainEvents: (drain) => moduleRef.get(JobRunner).drain(drain),
    recorded: async (eventName) => {
      const sql = 'select payload from platform.event where name = $1 order by recorded_at, id';
      const rows = await database.query<{ payload: Record<string, unknown> }>(sql, [eventName]);
      return rows.map(({ payload }) => payload);
    },
    close: async () => {
      await moduleRef.close();
      await testDatabase.drop();
    },
  };
}

async function insertCast(database: Database): Promise<void> {
  for (const member of Object.values(CAST)) {
    await database.query(
      `insert into leden.organisatie (id, slug, name, soort) values ($1, $2, $3, $4) on conflict do nothing`,
      [member.organisatie.id, member.organisatie.slug, member.organisatie.name, soortOf(member.organisatie.slug)],
    );
    await database.query(
      `insert into leden.persoon (id, email, name, functie, doelgroep, organisatie_id, roles, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, now())`,
      [member.id, member.email, member.name, member.functie, member.doelgroep, member.organisatie.id, member.roles],
    );
  }
}

function soortOf(slug: string): string {
  if (slug === 'vng') return 'VNG';
  return slug === 'rivm' ? 'KENNISINSTELLING' : 'GEMEENTE';
}
