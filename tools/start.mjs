/**
 * `npm start` and `npm run dev`: from a fresh clone to a running product. What stands here imports only Node's own
 * modules until everything is installed.
 *
 *   --dev     with reload: TypeScript, the application and the pages are watched
 *   --built   skips installing and building; for who has just done that
 */
import { startPostgres, stopPostgres } from './embedded-postgres.mjs';
import { buildAll } from './setup/build.mjs';
import { describeFailure, Failure } from './setup/failure.mjs';
import { setUpGitHooks } from './setup/git-hooks.mjs';
import { installDependencies } from './setup/install.mjs';
import { checkNodeVersion } from './setup/node-version.mjs';
import { repositoryRoot as root } from './setup/paths.mjs';
import { firstFreePort, portIsFree } from './setup/ports.mjs';
import { createReporter, runStep } from './setup/reporter.mjs';
import { startApplication } from './start/application.mjs';
import { claimDataFolder } from './start/data-folder.mjs';
import { readSettings } from './start/settings.mjs';
import { createShutdown } from './start/shutdown.mjs';

const MAILBOX_PORT = 3025;

const dev = process.argv.includes('--dev');
const built = process.argv.includes('--built');
const reporter = createReporter();
const shutdown = createShutdown(reporter);
// Who reads along may stop reading (`npm start | head`); that is no reason to fall over.
process.stdout.on('error', () => {});

async function main() {
  checkNodeVersion(root);
  const settings = readSettings(process.env, { root, dev });
  reporter.line('Academie 2.0 start.');
  shutdown.listen();
  const claim = await claimDataFolder(settings.dataDir);
  process.once('exit', () => claim.release());
  await checkPorts(settings);

  if (!built) await installAndBuild();
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings));
  const mail = settings.smtpUrl ? { smtpUrl: settings.smtpUrl, url: undefined } : await startMail(settings);
  await startApplication({ settings, databaseUrl, mail, claim, shutdown, reporter, dev });
  printAddresses(settings, mail.url);
}

/** @param {import('./start/settings.mjs').Settings} settings */
async function checkPorts({ port, pagePort, mailboxPort, inboundSmtpPort, smtpUrl }) {
  for (const wanted of new Set([port, pagePort])) {
    if ((await portIsFree(wanted)) && (await portIsFree(wanted, '127.0.0.1'))) continue;
    throw new Failure(`PORT: poort ${wanted} is al in gebruik; kies een andere, bijvoorbeeld PORT=${port + 10}.`);
  }
  if (inboundSmtpPort !== undefined && !(await portIsFree(inboundSmtpPort))) {
    throw new Failure(`INBOUND_SMTP_PORT: poort ${inboundSmtpPort} is al in gebruik; kies een andere.`);
  }
  if (smtpUrl || mailboxPort === undefined || (await portIsFree(mailboxPort, '127.0.0.1'))) return;
  throw new Failure(`MAILBOX_PORT: poort ${mailboxPort} is al in gebruik; kies een andere.`);
}

async function installAndBuild() {
  await runStep(reporter, 'Onderdelen installeren', async ({ progress }) => ({
    text: await installDependencies(root, progress),
    value: undefined,
  }));
  await setUpGitHooks(root);
  await runStep(reporter, 'Bouwen', async ({ progress }) => ({
    text: await buildAll(root, progress),
    value: undefined,
  }));
}

/** @param {import('./start/settings.mjs').Settings} settings */
function startDatabase({ dataDir, postgresPort }) {
  const folder = `${dataDir}/postgres`;
  return runStep(reporter, 'PostgreSQL starten', async () => {
    shutdown.add('PostgreSQL', ({ atOnce }) => stopPostgres({ dataDir: folder, atOnce }));
    const server = await startPostgres({ dataDir: folder, port: postgresPort });
    const how = { created: 'nieuwe databank', started: 'gegevens bewaard', adopted: 'draaide al' }[server.how];
    return { text: server.dataDir === folder ? how : `${how}, in ${server.dataDir}`, value: server.url };
  });
}

/** @param {import('./start/settings.mjs').Settings} settings */
function startMail({ mailboxPort }) {
  return runStep(reporter, 'Postvak starten', async () => {
    const { startMailbox } = await import('./mailbox/mailbox.mjs');
    const mailbox = await startMailbox({ webPort: mailboxPort ?? (await firstFreePort(MAILBOX_PORT)) });
    shutdown.add('Postvak', () => mailbox.stop());
    return { value: mailbox };
  });
}

/**
 * @param {import('./start/settings.mjs').Settings} settings
 * @param {string | undefined} mailboxUrl
 */
function printAddresses(settings, mailboxUrl) {
  const { inboundSmtpPort } = settings;
  reporter.line();
  reporter.line(`Klaar in ${reporter.elapsed()}.`);
  reporter.line(`  Applicatie  ${settings.baseUrl}`);
  if (dev) reporter.line(`  Server      http://localhost:${settings.port}`);
  if (mailboxUrl) reporter.line(`  Postvak     ${mailboxUrl}`);
  if (inboundSmtpPort) reporter.line(`  Antwoorden  smtp://localhost:${inboundSmtpPort}`);
  reporter.line(`  GraphQL     ${settings.baseUrl.replace(/\/$/, '')}/graphql`);
  reporter.line();
  reporter.line('Stoppen: Ctrl-C.');
}

main().catch(async (error) => {
  // A step that breaks off because we are stopping is no failure.
  if (shutdown.hasBegun()) return;
  reporter.line();
  reporter.line(describeFailure(error));
  await shutdown.stop(1);
});
