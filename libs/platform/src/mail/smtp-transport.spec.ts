import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { base64Parts, startMailServer, type TestMailServer } from './fixtures/mail-server.js';
import { invitationMail, PLAIN, SETTINGS } from './fixtures/samples.js';
import { bounceAddressFor } from './mime.js';
import { PermanentMailError, SmtpTransport, TemporaryMailError } from './smtp-transport.js';

let server: TestMailServer;
let transport: SmtpTransport;

beforeEach(async () => {
  server = await startMailServer();
  transport = new SmtpTransport(server.url, SETTINGS);
});

afterEach(async () => {
  transport.close();
  await server.stop();
});

const to = (address: string) => ({ ...PLAIN, to: { name: '', address } });

describe('SmtpTransport', () => {
  it('delivers an invitation unharmed', async () => {
    const message = invitationMail({ title: 'Punt aan het begin van een regel\n.\nen é 😀' });
    await transport.send(message);
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: bounceAddressFor(message.key, 'academie.test'), to: ['noor@academie.test'] });
    const raw = mail?.raw.toString('latin1') ?? '';
    expect((await PostalMime.parse(raw)).subject).toBe('Uitnodiging: Punt aan het begin van een regel . en é 😀');
    const made = Buffer.from(message.calendar?.content ?? '');
    expect(base64Parts(raw, 'text/calendar')).toEqual([made]);
    expect(base64Parts(raw, 'application/ics')).toEqual([made]);
  });

  it('uses its connections again', async () => {
    for (const key of ['1', '2', '3']) await transport.send({ ...PLAIN, key });
    await Promise.all(['4', '5', '6', '7', '8'].map((key) => transport.send({ ...PLAIN, key })));
    const ids = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
    expect(new Set(ids).size).toBe(8);
  });

  it.each([
    ['550@example.org', 550],
    ['553@example.org', 553],
    ['data552@example.org', 552],
  ])('%s is refused for good', async (address, code) => {
    const failure = transport.send(to(address));
    await expect(failure).rejects.toBeInstanceOf(PermanentMailError);
    await expect(failure).rejects.toMatchObject({ code, name: 'PermanentMailError' });
    expect(server.received).toEqual([]);
  });

  it.each([
    ['451@example.org', 451],
    ['data452@example.org', 452],
    ['503@example.org', 503],
  ])('%s may be taken later', async (address, code) => {
    const failure = transport.send(to(address));
    await expect(failure).rejects.toBeInstanceOf(TemporaryMailError);
    await expect(failure).rejects.toMatchObject({ code });
  });

  it('goes on after a refusal', async () => {
    await expect(transport.send(to('550@example.org'))).rejects.toThrow();
    await transport.send(PLAIN);
    expect(server.received).toHaveLength(1);
  });

  it('takes a server that is away for a temporary failure', async () => {
    await server.stop();
    const failure = transport.send(PLAIN);
    await expect(failure).rejects.toBeInstanceOf(TemporaryMailError);
    await expect(failure).rejects.toMatchObject({ code: null });
  });

  it('takes a refused log-in for a temporary failure: mended settings will deliver the mail', async () => {
    const wrong = new SmtpTransport(server.url.replace('//', '//user:wrong@'), SETTINGS);
    await expect(wrong.send(PLAIN)).rejects.toBeInstanceOf(TemporaryMailError);
    wrong.close();
  });
});
