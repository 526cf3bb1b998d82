import { SMTPServer } from 'smtp-server';

const MAX_BYTES = 25_000_000;

/**
 * Takes in whatever is sent, for every address: no login, no encryption, on this machine only.
 * @param {import('./letterbox.mjs').Letterbox} letterbox
 */
export function createSmtpServer(letterbox) {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    size: MAX_BYTES,
    onData(stream, { envelope }, callback) {
      /** @type {Buffer[]} */
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) return callback(Object.assign(new Error('Bericht te groot'), { responseCode: 552 }));
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map((recipient) => recipient.address);
        letterbox.add(Buffer.concat(chunks), { from, to }).then(() => callback(), callback);
      });
    },
  });
}
