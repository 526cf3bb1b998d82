import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { type MailMessage, PermanentMailError, TemporaryMailError } from '@academie/platform/mail';
import { MailOutbox, type MailRefused, mailRefused } from '@academie/platform/outbox';
import { type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Module } from '@nestjs/common';

const NOOR = 'noor@gemeente.test';
const SANNE = 'sanne@gemeente.test';

class Listener extends EventHandler<typeof mailRefused> {
  readonly name = 'spec/when-mail-refused';
  readonly on = [mailRefused];
  readonly heard: MailRefused[] = [];

  async handle({ payload }: RecordedEvent<MailRefused>): Promise<void> {
    this.heard.push(payload);
  }
}

const listener = new Listener();

@Module({ providers: [{ provide: Listener, useValue: listener }] })
class Listening {}

describe('the outbox', () => {
  let app: SpecApp;
  beforeAll(async () => {
    app = await startSpecApp({ imports: [Listening] });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    jest.restoreAllMocks();
    app.mail.sent.length = 0;
    listener.heard.length = 0;
    await app.database.query('truncate platform.mail');
    await app.database.query('delete from graphile_worker._private_jobs');
  });

  const message = (key: string, address: string): MailMessage => ({
    key,
    to: { name: address, address },
    subject: key,
    text: key,
    html: key,
  });
  const enqueue = (...mails: [key: string, address: string][]) =>
    app.unitOfWork.run(async (tx) => {
      for (const [key, address] of mails) await app.get(MailOutbox).enqueue(tx, message(key, address));
    });
  const sent = () => app.mail.sent.map(({ key }) => key);
  /** The server refuses the mail with this key as often as there are errors. */
  const failing = (key: string, ...errors: Error[]) => {
    jest.restoreAllMocks();
    const send = app.mail.send.bind(app.mail);
    jest.spyOn(app.mail, 'send').mockImplementation(async (mail) => {
      const error = mail.key === key ? errors.shift() : undefined;
      if (error) throw error;
      await send(mail);
    });
  };
  const busy = (code: number | null = 451) => new TemporaryMailError('Not now', code, {});

  it('sends what was written in one transaction in the order it was written', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `mail-${i}`);
    await enqueue(...keys.map((key): [string, string] => [key, NOOR]));
    await app.drainEvents();
    expect(sent()).toEqual(keys);
  });

  it('lets nothing overtake a mail that cannot be sent yet, whatever case the address is written in', async () => {
    failing('first', busy());
    await enqueue(['first', NOOR]);
    await app.drainEvents();
    expect(sent()).toEqual([]); // its premise
    failing('first', busy());
    await enqueue(['second', NOOR.toUpperCase()], ['other', SANNE]);
    await app.drainEvents();
    expect(sent()).toEqual(['other']);
    await app.drainEvents({ scheduled: true });
    expect(sent()).toEqual(['other', 'first', 'second']);
  });

  it('sends each mail once when several workers look at the same time', async () => {
    await enqueue(...Array.from({ length: 10 }, (_, i): [string, string] => [`mail-${i}`, NOOR]));
    await Promise.all([app.drainEvents(), app.drainEvents(), app.drainEvents()]);
    expect(sent()).toEqual(Array.from({ length: 10 }, (_, i) => `mail-${i}`));
  });

  it('puts a mail aside that is refused for good, says so once, and goes on', async () => {
    failing('first', new PermanentMailError('550 No such mailbox', 550, {}));
    await enqueue(['first', NOOR], ['second', NOOR]);
    await app.drainEvents();
    expect(sent()).toEqual(['second']);
    expect(listener.heard).toMatchObject([{ key: 'first', code: 550 }]);
    expect(await app.recorded('MailRefused')).toHaveLength(1);
    // The words of a mail server may name a person: they stay beside the mail.
    expect(JSON.stringify(await app.recorded('MailRefused'))).not.toContain('mailbox');
  });

  it('gives up after a day on what the server keeps putting off, so that the rest can go', async () => {
    failing('first', busy(), busy());
    await enqueue(['first', NOOR], ['second', NOOR]);
    await app.drainEvents();
    expect(sent()).toEqual([]);
    app.clock.advance({ hours: 25 });
    await app.drainEvents({ scheduled: true });
    expect(sent()).toEqual(['second']);
    expect(listener.heard).toMatchObject([{ key: 'first' }]);
  });

  it.each([null, 421, 535])(
    'never gives up while the trouble (%s) is with the server, not with the mail',
    async (code) => {
      failing('first', busy(code), busy(code));
      await enqueue(['first', NOOR]);
      await app.drainEvents();
      app.clock.advance({ days: 3 });
      await app.drainEvents({ scheduled: true });
      expect(listener.heard).toEqual([]);
      await app.drainEvents({ scheduled: true });
      expect(sent()).toEqual(['first']);
    },
  );

  it('writes a mail with the same key once', async () => {
    await enqueue(['same', NOOR], ['same', NOOR]);
    await enqueue(['same', NOOR]);
    await app.drainEvents();
    expect(sent()).toEqual(['same']);
  });
});
