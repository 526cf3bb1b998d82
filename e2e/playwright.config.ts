import { defineConfig } from '@playwright/test';
import { baseUrl, port, startEnvironment } from './src/support/product.js';

/** As root Chromium refuses its own sandbox. The rest keeps it from calling home, and so from waiting for an answer. */
const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './src',
  outputDir: './test-results/runs',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // The tests of one file may build on one another's data; files do not.
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // On a machine that does other work too, a journey may come too late once; what is broken fails three times.
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
  use: {
    baseURL: baseUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1366, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: chromiumFlags },
  },
  webServer: {
    // Without a shell in between, so that it sees when the run is gone.
    command: 'exec node src/support/serve.mjs',
    url: `http://127.0.0.1:${port}/health/ready`,
    env: startEnvironment,
    reuseExistingServer: process.env.E2E_REUSE === 'true',
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
