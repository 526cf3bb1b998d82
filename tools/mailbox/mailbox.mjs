import { once } from 'node:events';
import { freePort } from '../setup/ports.mjs';
import { Letterbox } from './letterbox.mjs';
import { createSmtpServer } from './smtp.mjs';
import { createWebServer } from './web.mjs';

/** Only this machine: sign-in links come in here. */
const HOST = '127.0.0.1';

/**
 * The built-in mailbox: takes in all outgoing mail and shows it on a page.
 * @param {{ webPort?: number, smtpPort?: number }} [options] without: free ports
 */
export async function startMailbox(options = {}) {
  const letterbox = new Letterbox();
  const smtp = createSmtpServer(letterbox);
  const web = createWebServer(letterbox);
  const smtpPort = options.smtpPort ?? (await freePort(HOST));
  const webPort = options.webPort ?? (await freePort(HOST));

  // A connection that is broken off is the sender's affair; without a listener it would end this process.
  smtp.on('error', () => {});
  smtp.listen(smtpPort, HOST);
  web.listen(webPort, HOST);
  await Promise.all([once(smtp.server, 'listening'), once(web, 'listening')]);

  return {
    smtpUrl: `smtp://${HOST}:${smtpPort}`,
    url: `http://localhost:${webPort}`,
    async stop() {
      web.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => smtp.close(() => resolve(undefined))),
        new Promise((resolve) => web.close(resolve)),
      ]);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startMailbox>>} Mailbox */
