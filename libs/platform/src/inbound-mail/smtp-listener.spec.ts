import net from 'node:net';
import { FakeClock } from '@academie/kernel';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import nodemailer from 'nodemailer';
import { readSettings } from '../config/index.js';
import { readsFor } from './inbound-mail.js';
import type { Delivery, InboundMailbox } from './inbound-mailbox.js';
import { MAILS_PER_MINUTE, MAX_MAIL_BYTES } from './limits.js';
import { SmtpListener } from './smtp-listener.js';

const OWN = { addresses: ['rsvp+', 'bounce+', 'academie'] };
const settings = readSettings({ DATABASE_URL: 'postgres://x@localhost/x', ROLE: 'worker' });

describe('mail in by SMTP', () => {
  let listener: SmtpListener;
  let port: number;
  let taken: Delivery[];
  let broken: boolean;
  const clock = new FakeClock();

  // What goes wrong on purpose must not fill the terminal.
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    taken = [];
    broken = false;
    const mailbox = {
      readerOf: (address: string) => (readsFor(OWN, address, 'academie.test') ? OWN : null),
      accept: async (deliveries: readonly Delivery[]) => {
        if (broken) throw new Error('no database');
        taken.push(...deliveries);
      },
    };
    listener = new SmtpListener(mailbox as unknown as InboundMailbox, clock, settings);
    port = await listener.listen(0);
  });
  afterEach(() => listener.beforeApplicationShutdown());

  async function send(
    to: string | string[],
    raw: string | Buffer = 'Subject: x\r\n\r\nx\r\n',
    from = 'noor@zwolle.test',
  ) {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port, name: 'mx.zwolle.test', ignoreTLS: true });
    try {
      await transport.sendMail({ envelope: { from, to }, raw });
      return 250;
    } catch (error) {
      return (error as { responseCode?: number }).responseCode ?? 0;
    } finally {
      transport.close();
    }
  }

  it('is kept as it came, with who brought it', async () => {
    expect(await send('rsvp+AbC@Academie.test', 'Subject: é\r\n\r\n.punt\r\n')).toBe(250);
    expect(taken).toMatchObject([
      {
        via: 'SMTP',
        source: null,
        helo: 'mx.zwolle.test',
        envelope: { from: 'noor@zwolle.test', to: 'rsvp+abc@academie.test' },
      },
    ]);
    expect(taken[0]?.raw.toString()).toBe('Subject: é\r\n\r\n.punt\r\n');
    expect(taken[0]?.remoteAddress).toContain('127.0.0.1');
  });

  it.each([
    'noor@zwolle.test',
    'noor@academie.test',
    'rsvp+@academie.test',
    'rsvp+x@academie.test.attacker.test',
    'academie+x@academie.test',
  ])('is not relayed, nor taken for an address that is not there: %s', async (to) => {
    expect(await send(to)).toBe(550);
    expect(taken).toEqual([]);
  });

  it('is one mail for each of our addresses, once', async () => {
    expect(await send(['rsvp+a@academie.test', 'bounce+b@academie.test', 'RSVP+a@academie.test'], undefined, '')).toBe(
      250,
    );
    expect(taken.map(({ envelope }) => envelope)).toEqual([
      { from: '', to: 'rsvp+a@academie.test' },
      { from: '', to: 'bounce+b@academie.test' },
    ]);
  });

  it('stays with the sender when it is too large, or when we could not keep it', async () => {
    // What does not say its size beforehand is stopped as well.
    expect(await sendWithoutSize(port, Buffer.alloc(MAX_MAIL_BYTES + 10, 'x\r\n'))).toContain('552');
    broken = true;
    expect(await send('rsvp+a@academie.test')).toBe(451);
    expect(taken).toEqual([]);
  });

  it('is put off when one address brings too much, until the next minute', async () => {
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port,
      ignoreTLS: true,
      pool: true,
      maxConnections: 5,
      maxMessages: 1000,
    });
    const one = () =>
      transport.sendMail({ envelope: { from: 'a@x.test', to: 'rsvp+a@academie.test' }, raw: 'x: y\r\n\r\n' });
    const sent = await Promise.allSettled(Array.from({ length: MAILS_PER_MINUTE + 3 }, one));
    expect(sent.filter(({ status }) => status === 'rejected')).toHaveLength(3);
    clock.advance({ minutes: 1 });
    await one();
    transport.close();
  });

  it('takes no commands for other things', async () => {
    const answer = await talk(port, ['EHLO x', 'AUTH PLAIN AGEAYg==', 'VRFY noor', 'QUIT']);
    expect(answer).not.toMatch(/AUTH PLAIN|STARTTLS/);
    expect(answer).toMatch(/^5\d\d/m);
  });
});

function talk(port: number, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = net.connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      heard += text;
      if (!/^\d{3} .*\r\n$/m.test(String(text))) return;
      const next = lines.shift();
      if (next) socket.write(`${next}\r\n`);
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

function sendWithoutSize(port: number, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const steps = ['HELO x', 'MAIL FROM:<a@x.test>', 'RCPT TO:<rsvp+a@academie.test>', 'DATA'];
    const socket = net.connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      heard += text;
      if (String(text).startsWith('354')) {
        socket.write(body);
        socket.write('\r\n.\r\n');
        return;
      }
      const next = steps.shift();
      if (next) socket.write(`${next}\r\n`);
      else socket.destroy();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}
