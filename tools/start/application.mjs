import path from 'node:path';
import { describeFailure, Failure } from '../setup/failure.mjs';
import { repositoryRoot as root } from '../setup/paths.mjs';
import { runStep } from '../setup/reporter.mjs';
import { startChild } from './child.mjs';
import { waitUntilReady } from './readiness.mjs';

/**
 * Starts the application and waits until it is ready; ends the product when it ends. In development the compiler and
 * the pages are watched as well.
 * @param {object} parts
 * @param {import('./settings.mjs').Settings} parts.settings
 * @param {string} parts.databaseUrl
 * @param {{ smtpUrl: string, url: string | undefined }} parts.mail
 * @param {Awaited<ReturnType<typeof import('./data-folder.mjs').claimDataFolder>>} parts.claim
 * @param {import('./shutdown.mjs').Shutdown} parts.shutdown
 * @param {import('../setup/reporter.mjs').Reporter} parts.reporter
 * @param {boolean} parts.dev
 */
export async function startApplication({ settings, databaseUrl, mail, claim, shutdown, reporter, dev }) {
  /**
   * @param {string} title
   * @param {string} log
   * @param {string[]} args
   * @param {string} [folder]
   */
  const start = (title, log, args, folder = '.') => {
    const child = startChild({
      args,
      cwd: path.join(root, folder),
      env: applicationEnv(settings, databaseUrl, mail, dev),
      logFile: path.join(settings.dataDir, 'log', log),
      verbose: settings.verbose || dev,
    });
    claim.remember(child.pid);
    shutdown.add(title, (options) => child.stop(options));
    return child;
  };
  /**
   * A part that ends by itself takes the product with it: half a product looks like a broken one.
   * @param {string} title
   * @param {import('./child.mjs').Child} child
   */
  const endWith = async (title, child) => {
    const code = await child.ended;
    if (shutdown.hasBegun()) return;
    reporter.line();
    reporter.line(describeFailure(new Failure(`${title} is onverwacht gestopt (code ${code}).`, child.lastWords())));
    await shutdown.stop(1);
  };

  const watch = dev ? ['--watch', '--watch-preserve-output'] : [];
  const api = await runStep(reporter, 'Applicatie starten', async () => {
    const child = start('Applicatie', 'api.log', [...watch, 'apps/api/dist/main.js']);
    await waitUntilReady(settings.port, child, { forgiving: dev });
    return { value: child };
  });
  void endWith('De applicatie', api);
  if (!dev) return;

  const compiler = [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'];
  void endWith('TypeScript', start('TypeScript', 'tsc.log', [...compiler, 'tsconfig.build.json']));
  const pages = [path.join(root, 'node_modules/vite/bin/vite.js'), '--port', String(settings.pagePort), '--strictPort'];
  void endWith('Vite', start('Vite', 'vite.log', pages, 'apps/web'));
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} databaseUrl
 * @param {{ smtpUrl: string, url: string | undefined }} mail
 * @param {boolean} dev
 * @returns {NodeJS.ProcessEnv}
 */
function applicationEnv(settings, databaseUrl, mail, dev) {
  return {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || (dev ? 'development' : 'production'),
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    SMTP_URL: mail.smtpUrl,
    MAILBOX_URL: mail.url,
    ROLE: settings.role,
    DEMO: String(settings.demo),
    API_URL: `http://127.0.0.1:${settings.port}`,
  };
}
