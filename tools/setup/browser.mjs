import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { runCommand } from './run-command.mjs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the browser tests: the one in CHROMIUM, the machine's own, one that apt installs, or the one that npm
 * brought along.
 * @param {string} root
 * @param {(text: string) => void} progress
 * @returns {Promise<string>} the program
 */
export async function findBrowser(root, progress) {
  if (process.env.CHROMIUM) return checked(process.env.CHROMIUM);
  const installed = USUAL_PLACES.find((place) => fs.existsSync(place)) ?? (await installWithApt(progress));
  const browser = installed ?? (await unpackFromNpm(root, progress));
  if (browser) return browser;
  throw new Failure('Er is geen browser voor de tests; installeer Chromium of zet het pad ervan in CHROMIUM.');
}

/** @param {string} browser */
function checked(browser) {
  if (fs.existsSync(browser)) return browser;
  throw new Failure(`CHROMIUM is "${browser}", maar daar staat geen programma.`);
}

/** @param {(text: string) => void} progress */
async function installWithApt(progress) {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  progress('apt-get install chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return fs.existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

/**
 * The package unpacks into the temporary folder, and its own libraries only when it thinks it runs where they lack; so
 * it is given a folder of ours and told that it does.
 * @param {string} root
 * @param {(text: string) => void} progress
 */
async function unpackFromNpm(root, progress) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  progress('uitpakken');
  const folder = path.join(root, '.cache', 'chromium');
  fs.mkdirSync(folder, { recursive: true });
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const { code } = await runCommand(process.execPath, ['-e', unpack], { cwd: root, env });
  if (code !== 0) return undefined;
  const program = path.join(folder, 'start-chromium');
  const libraries = path.join(folder, 'al2023', 'lib');
  fs.writeFileSync(
    program,
    `#!/bin/sh\nexport LD_LIBRARY_PATH="${libraries}" FONTCONFIG_PATH="${folder}/fonts"\nexec "${folder}/chromium" "$@"\n`,
    { mode: 0o755 },
  );
  return program;
}
