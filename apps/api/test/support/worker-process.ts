import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A worker of the product in a process of its own, from the sources. */
export interface WorkerProcess {
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Lets it finish what it does. */
  stop(): Promise<void>;
}

export function startWorker(env: Readonly<Record<string, string>>, port: number): WorkerProcess {
  const worker = spawn(
    process.execPath,
    ['--conditions=academie-source', '--import', path('../fixtures/typescript-loader.mjs'), path('../../src/main.ts')],
    {
      env: { PATH: process.env.PATH, ROLE: 'worker', PORT: String(port), ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return { kill: () => end(worker, 'SIGKILL'), stop: () => end(worker, 'SIGTERM') };
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill(signal);
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}
