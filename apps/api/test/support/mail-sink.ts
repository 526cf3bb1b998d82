import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire, as far as a spec about many mails looks at it. */
export interface SunkMail {
  readonly to: string;
  readonly messageId: string;
  readonly uid: string;
  readonly sequence: number;
  readonly method: string;
}

export interface MailSink {
  readonly url: string;
  readonly received: readonly SunkMail[];
  /** Resolves when so many addresses have got mail. */
  reached(addresses: number): Promise<void>;
  stop(): Promise<void>;
}

/** A real SMTP server that takes everything, and reads of each mail which version of which invitation it brings. */
export async function startMailSink(): Promise<MailSink> {
  const received: SunkMail[] = [];
  const addresses = new Set<string>();
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = read(Buffer.concat(chunks).toString('utf8'), envelope.rcptTo[0]?.address ?? '');
        received.push(mail);
        addresses.add(mail.to);
        for (const { count, resolve } of waiting) if (addresses.size >= count) resolve();
        callback();
      });
    },
  });
  // A worker that is killed breaks its connections off in the middle: that is what the specs are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    reached: (count) =>
      new Promise((resolve) => {
        if (addresses.size >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function read(raw: string, to: string): SunkMail {
  const [, encoded = ''] = /Content-Type: text\/calendar[^\r]*\r\n(?:[^\r]+\r\n)*\r\n([\w+/=\r\n]+)/i.exec(raw) ?? [];
  const calendar = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '');
  const line = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(calendar)?.[1]?.trim() ?? '';
  return {
    to,
    messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '',
    uid: line('UID'),
    sequence: Number(line('SEQUENCE')),
    method: line('METHOD'),
  };
}
