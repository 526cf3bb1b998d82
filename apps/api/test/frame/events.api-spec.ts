import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineEvent } from '@academie/kernel';
import {
  EventHandler,
  Events,
  HandlerRegistry,
  JobHandler,
  Jobs,
  ParkedJobs,
  type RecordedEvent,
} from '@academie/platform/events';
import { type SpecApp, startSpecApp } from '@academie/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';

const bellRang = defineEvent<'BellRang', { bell: string }>('BellRang');

/** Remembers what it was told; may be told to fail, and calls whoever waits for it. */
class Listener extends EventHandler<typeof bellRang> {
  readonly on = [bellRang];
  readonly heard: RecordedEvent<{ bell: string }>[] = [];
  failing = false;
  onHeard: () => void = () => undefined;

  constructor(readonly name: string) {
    super();
  }

  async handle(event: RecordedEvent<{ bell: string }>): Promise<void> {
    if (this.failing) throw new Error('The bell is broken');
    this.heard.push(event);
    this.onHeard();
  }
}

class Later extends JobHandler<{ text: string }> {
  readonly name = 'spec/later';
  readonly ran: string[] = [];

  async run({ text }: { text: string }): Promise<void> {
    this.ran.push(text);
  }
}

describe('events', () => {
  let app: SpecApp | null = null;
  afterEach(async () => {
    await app?.close();
    app = null;
  });

  const start = async (listeners: Listener[], later = new Later(), env: Record<string, string> = {}) => {
    @Module({
      providers: [
        ...listeners.map((listener) => ({ provide: listener.name, useValue: listener })),
        { provide: Later, useValue: later },
      ],
    })
    class Listeners {}
    app = await startSpecApp({ imports: [Listeners], env });
    return app;
  };
  const ring = (spec: SpecApp, bell: string, fail = false) =>
    spec.unitOfWork.run(async (tx) => {
      await spec.get(Events).record(tx, bellRang({ bell }), null);
      if (fail) throw new Error('rolled back');
    });

  it('reach every handler after the commit, with what was recorded', async () => {
    const [one, two] = [new Listener('spec/one'), new Listener('spec/two')];
    const spec = await start([one, two]);
    await ring(spec, 'west');
    expect(one.heard).toEqual([]);
    await spec.drainEvents();
    expect(one.heard).toMatchObject([{ name: 'BellRang', payload: { bell: 'west' }, actorId: null }]);
    expect(two.heard[0]?.id).toBe(one.heard[0]?.id);
    await spec.drainEvents();
    expect(one.heard).toHaveLength(1);
  });

  it('never happened when the transaction is rolled back', async () => {
    const listener = new Listener('spec/one');
    const spec = await start([listener]);
    await expect(ring(spec, 'west', true)).rejects.toThrow('rolled back');
    await spec.drainEvents();
    expect(listener.heard).toEqual([]);
    const jobs = await spec.database.one<{ n: number }>('select count(*)::int as n from graphile_worker._private_jobs');
    expect(jobs?.n).toBe(0);
    expect(await spec.recorded('BellRang')).toEqual([]);
  });

  it('park a handler that keeps failing, and nothing waits behind it', async () => {
    const [broken, fine] = [new Listener('spec/broken'), new Listener('spec/fine')];
    const spec = await start([broken, fine]);
    broken.failing = true;
    await ring(spec, 'west');
    await spec.drainEvents();
    expect(fine.heard).toHaveLength(1);
    for (let attempt = 1; attempt < 14; attempt++) await spec.drainEvents({ scheduled: true });
    const parked = await spec.get(ParkedJobs).list();
    expect(parked).toMatchObject([
      { task: 'event:spec/broken', attempts: 14, lastError: expect.stringContaining('The bell is broken') },
    ]);

    broken.failing = false;
    expect(await spec.get(ParkedJobs).retry(parked[0]?.id ?? '')).toBe(true);
    await spec.drainEvents();
    expect(broken.heard).toHaveLength(1);
    expect(await spec.get(ParkedJobs).list()).toEqual([]);
  });

  it('run again when the worker that had them was killed', async () => {
    const listener = new Listener('spec/one');
    const heard = new Promise<void>((resolve) => {
      listener.onHeard = resolve;
    });
    // The product itself, with a worker: it notices the silence and takes the job over.
    const spec = await start([listener], new Later(), { ROLE: 'web' });
    await ring(spec, 'west');
    const worker = fork(fileURLToPath(new URL('../fixtures/hanging-worker.mjs', import.meta.url)), [
      spec.databaseUrl,
      'event:spec/one',
    ]);
    await new Promise((resolve) => worker.once('message', resolve));
    worker.kill('SIGKILL');
    await spec.drainEvents();
    expect(listener.heard).toEqual([]); // its premise: the job is still locked by the dead

    const second = await startWorkerOn(spec, listener);
    await heard;
    await second.close();
    expect(listener.heard).toHaveLength(1);
  });

  it('find their handlers by themselves', async () => {
    const spec = await start([new Listener('spec/one'), new Listener('spec/two')]);
    expect(
      spec
        .get(HandlerRegistry)
        .of('BellRang')
        .map(({ name }) => name),
    ).toEqual(['spec/one', 'spec/two']);
    expect(spec.get(HandlerRegistry).of('Silence')).toEqual([]);
  });

  it('make one job of several requests with the same key', async () => {
    const later = new Later();
    const spec = await start([], later);
    const soon = new Date(Date.now() + 60_000);
    for (const text of ['first', 'second', 'last']) {
      await spec.get(Jobs).enqueueNow(later, { text }, { key: 'same', runAt: soon, whenWaiting: 'keep' });
    }
    await spec.drainEvents();
    expect(later.ran).toEqual([]);
    await spec.drainEvents({ scheduled: true });
    expect(later.ran).toEqual(['last']);
  });
});

/** A second process's worth of the product on the same database, that really works. */
async function startWorkerOn(spec: SpecApp, listener: Listener): Promise<{ close(): Promise<void> }> {
  const { Test } = await import('@nestjs/testing');
  const { ConfigModule, readSettings } = await import('@academie/platform/config');
  const { DatabaseModule } = await import('@academie/platform/database');
  const { EventsModule } = await import('@academie/platform/events');
  const settings = readSettings({ DATABASE_URL: spec.databaseUrl, ROLE: 'worker', SECRET: 'x'.repeat(40) });
  const module = await Test.createTestingModule({
    imports: [ConfigModule.forRoot(settings), DatabaseModule, EventsModule],
    providers: [{ provide: 'listener', useValue: listener }],
  }).compile();
  await module.init();
  return { close: () => module.close() };
}
