import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import { repositoryRoot } from '../setup/paths.mjs';
import { freePort } from '../setup/ports.mjs';
import { processIsAlive } from '../setup/processes.mjs';

/**
 * A repository of our own: the real tools, the real packages, and a stand-in for the application.
 * @type {string}
 */
let root;
/** @type {string} */
let dataDir;
/** @type {number} */
let port;
/** @type {Run[]} */
let runs = [];

/**
 * @typedef {object} Run
 * @property {import('node:child_process').ChildProcess} child
 * @property {string} output
 * @property {Promise<number>} exit
 * @property {(text: string) => Promise<void>} says
 *
 * @param {Record<string, string>} [env]
 * @returns {Run}
 */
function run(env = {}) {
  const child = spawn(process.execPath, ['tools/start.mjs', '--built'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, NODE_OPTIONS: '', ...env },
  });
  const product = {
    child,
    output: '',
    exit: once(child, 'close').then(([code]) => code),
    /** @param {string} text */
    async says(text) {
      while (!product.output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`ended without "${text}":\n${product.output}`);
        await Promise.race([once(child.stdout, 'data'), product.exit]);
      }
    },
  };
  child.stdout.on('data', (chunk) => {
    product.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    product.output += chunk;
  });
  runs.push(product);
  return product;
}

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-start-'));
  fs.chmodSync(root, 0o755);
  fs.cpSync(path.join(repositoryRoot, 'tools'), path.join(root, 'tools'), {
    recursive: true,
    filter: (file) => !file.includes('node_modules'),
  });
  fs.copyFileSync(path.join(repositoryRoot, 'package.json'), path.join(root, 'package.json'));
  fs.symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(root, 'node_modules'));
  fs.mkdirSync(path.join(root, 'apps/api/dist'), { recursive: true });
  fs.copyFileSync(new URL('./fake-api.mjs', import.meta.url), path.join(root, 'apps/api/dist/main.js'));
});

beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(root, 'data-'));
  fs.chmodSync(dataDir, 0o755);
  port = await freePort();
});

afterEach(async () => {
  for (const { child, exit } of runs) {
    child.kill('SIGTERM');
    await exit;
  }
  runs = [];
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** @param {string} name */
const noted = (name) => fs.existsSync(path.join(dataDir, name));
const apiEnv = () => JSON.parse(fs.readFileSync(path.join(dataDir, 'env.json'), 'utf8'));

describe('npm start', () => {
  it('starts database, mailbox and application, prints the addresses, and stops all of it in order', async () => {
    const product = run();
    await product.says('Stoppen: Ctrl-C.');
    expect(product.output).toMatch(/PostgreSQL starten: nieuwe databank \(\d+,\d s\)/);
    expect(product.output).toContain(`Applicatie  http://localhost:${port}\n`);
    expect(product.output).toContain(`GraphQL     http://localhost:${port}/graphql`);

    const env = apiEnv();
    expect(env).toMatchObject({ PORT: String(port), BASE_URL: `http://localhost:${port}`, ROLE: 'all', DEMO: 'true' });
    const transport = nodemailer.createTransport(env.SMTP_URL);
    await transport.sendMail({ from: 'a@academie.test', to: 'noor@academie.test', subject: 'Welkom', text: 'Dag' });
    transport.close();
    const mail = await (await fetch(`${env.MAILBOX_URL}/api?to=noor@academie.test`)).text();
    expect(mail).toContain('"subject":"Welkom"');

    product.child.kill('SIGINT');
    expect(await product.exit).toBe(0);
    expect(noted('stopped-before-the-database')).toBe(true);
    expect(noted('postgres/postmaster.pid')).toBe(false);
    expect(noted('start.json')).toBe(false);
  });

  it('keeps the data for the next time', async () => {
    const first = run();
    await first.says('Stoppen: Ctrl-C.');
    first.child.kill('SIGTERM');
    await first.exit;
    const second = run();
    await second.says('Stoppen: Ctrl-C.');
    expect(second.output).toContain('PostgreSQL starten: gegevens bewaard');
  });

  it('picks up after kill -9: ends the application that stayed behind and adopts the database', async () => {
    const first = run();
    await first.says('Stoppen: Ctrl-C.');
    const [orphan] = JSON.parse(fs.readFileSync(path.join(dataDir, 'start.json'), 'utf8')).children;
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    expect(processIsAlive(orphan.pid)).toBe(true);

    const second = run();
    await second.says('Stoppen: Ctrl-C.');
    expect(second.output).toContain('PostgreSQL starten: draaide al');
    expect(processIsAlive(orphan.pid)).toBe(false);
  });

  it('refuses a data folder that a running product uses', async () => {
    const first = run();
    await first.says('Stoppen: Ctrl-C.');
    const second = run({ PORT: String(await freePort()) });
    expect(await second.exit).toBe(1);
    expect(second.output).toContain(`in gebruik door een Academie die al draait (proces ${first.child.pid})`);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });

  it('names PORT when another program holds it', async () => {
    const other = net.createServer().listen(port);
    const product = run();
    expect(await product.exit).toBe(1);
    expect(product.output).toContain(`PORT: poort ${port} is al in gebruik; kies een andere`);
    other.close();
  });

  it('passes on what the application says about a wrong setting, and leaves nothing running', async () => {
    const product = run({ FAKE: 'wrong-setting' });
    expect(await product.exit).toBe(1);
    expect(product.output).toContain('MERGE_WINDOW_S is "vaak", maar moet een aantal seconden zijn.');
    expect(noted('postgres/postmaster.pid')).toBe(false);
  });

  it('stops everything with the last log lines when the application dies', async () => {
    const product = run();
    await product.says('Stoppen: Ctrl-C.');
    await fetch(`http://127.0.0.1:${port}/die`).catch(() => {});
    expect(await product.exit).toBe(1);
    expect(product.output).toContain('De applicatie is onverwacht gestopt (code 3).');
    expect(product.output).toContain('the disk is full');
    expect(fs.readFileSync(path.join(dataDir, 'log/api.log'), 'utf8')).toContain('the disk is full');
    expect(noted('postgres/postmaster.pid')).toBe(false);
  });

  it('kills at once what does not want to stop, at the second Ctrl-C', async () => {
    const product = run({ FAKE: 'stubborn' });
    await product.says('Stoppen: Ctrl-C.');
    product.child.kill('SIGINT');
    await product.says('De Academie stopt.');
    const impatience = setInterval(() => product.child.kill('SIGINT'), 100);
    expect(await product.exit).toBe(130);
    clearInterval(impatience);
    expect(noted('postgres/postmaster.pid')).toBe(false);
    // The claim is gone as well, so the next start has nothing to clear away.
    expect(noted('start.json')).toBe(false);
  });

  it('starts no database and no mailbox when both are given', async () => {
    const product = run({ DATABASE_URL: 'postgres://somewhere/else', SMTP_URL: 'smtp://mail.example', DEMO: 'false' });
    await product.says('Stoppen: Ctrl-C.');
    expect(apiEnv()).toMatchObject({ DATABASE_URL: 'postgres://somewhere/else', SMTP_URL: 'smtp://mail.example' });
    expect(apiEnv().MAILBOX_URL).toBeUndefined();
    expect(noted('postgres')).toBe(false);
  });
});
