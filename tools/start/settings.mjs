import path from 'node:path';
import { Failure } from '../setup/failure.mjs';

/**
 * @typedef {object} Settings what the start itself needs to know; the rest of the environment goes to the application
 * @property {number} port
 * @property {number} pagePort where a person opens the application: in development the port of Vite
 * @property {string} baseUrl
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl
 * @property {number | undefined} postgresPort
 * @property {string | undefined} smtpUrl
 * @property {number | undefined} mailboxPort
 * @property {number | undefined} inboundSmtpPort where the application listens for answers to mails
 * @property {string} role
 * @property {boolean} demo
 * @property {boolean} verbose
 */

/**
 * Reads the environment, and stops on a wrong value with a sentence that names the variable and what it takes.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ root: string, dev?: boolean }} options
 * @returns {Settings}
 */
export function readSettings(env, { root, dev = false }) {
  const port = readPort(env, 'PORT') ?? 3000;
  const pagePort = dev ? port + 1 : port;
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  return {
    port,
    pagePort,
    baseUrl: readUrl(env, 'BASE_URL', ['http:', 'https:']) ?? `http://localhost:${pagePort}`,
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    databaseUrl,
    postgresPort: readPort(env, 'POSTGRES_PORT'),
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailboxPort: readPort(env, 'MAILBOX_PORT'),
    inboundSmtpPort: readPort(env, 'INBOUND_SMTP_PORT'),
    role: readChoice(env, 'ROLE', ['all', 'web', 'worker']) ?? 'all',
    demo: (readChoice(env, 'DEMO', ['true', 'false']) ?? String(databaseUrl === undefined)) === 'true',
    verbose: env.VERBOSE === '1' || env.VERBOSE === 'true',
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function readPort(env, name) {
  const value = env[name];
  if (!value) return undefined;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Failure(`${name} is "${value}", maar moet een poortnummer zijn van 1 tot en met 65535.`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} protocols
 */
function readUrl(env, name, protocols) {
  const value = env[name];
  if (!value) return undefined;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  // The value itself is not repeated: it may hold a password.
  const forms = protocols.map((protocol) => `${protocol}//`).join(' of ');
  throw new Failure(`${name} is geen geldig adres; het moet beginnen met ${forms}, gevolgd door een computer.`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} choices
 */
function readChoice(env, name, choices) {
  const value = env[name];
  if (!value) return undefined;
  if (choices.includes(value)) return value;
  throw new Failure(`${name} is "${value}", maar moet ${choices.slice(0, -1).join(', ')} of ${choices.at(-1)} zijn.`);
}
