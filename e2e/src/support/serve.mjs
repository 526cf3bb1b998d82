/**
 * Starts the built product for the journeys, with an empty data folder that is thrown away afterwards. The signal to
 * stop reaches the whole process group, so the product hears it by itself; this process only waits for it to be done.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-e2e-'));
// PostgreSQL runs as another user when we are root, and has to be able to come in.
fs.chmodSync(dataDir, 0o755);

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => {});

const product = spawn(process.execPath, [path.join(root, 'tools/start.mjs'), '--built'], {
  cwd: root,
  env: { ...process.env, DATA_DIR: dataDir },
  stdio: 'inherit',
});
// Whoever kills the run hard must not leave a product behind that holds the port.
const parent = process.ppid;
setInterval(() => process.ppid === parent || product.kill('SIGTERM'), 1_000).unref();

product.once('exit', (code) => {
  const log = path.join(dataDir, 'log/api.log');
  // What the application wrote is worth keeping beside the traces.
  if (fs.existsSync(log)) {
    fs.mkdirSync(path.join(root, 'e2e/test-results'), { recursive: true });
    fs.copyFileSync(log, path.join(root, 'e2e/test-results/api.log'));
  }
  fs.rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
