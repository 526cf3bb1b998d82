import net from 'node:net';

/**
 * Whether this process could listen there now.
 * @param {number} port
 * @param {string} [host] without: every address of the machine
 * @returns {Promise<boolean>}
 */
export function portIsFree(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/**
 * A port that nobody uses, given out by the operating system.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * The first free port from `start` on.
 * @param {number} start
 * @param {string} [host]
 */
export async function firstFreePort(start, host = '127.0.0.1') {
  for (let port = start; port < start + 100; port += 1) if (await portIsFree(port, host)) return port;
  return freePort(host);
}
