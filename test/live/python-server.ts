import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LiveArenaUnavailable } from './python-environment';

/** A server to start: a launcher beside this file, run by `python` with `args`. */
export interface PythonServerPlan {
  readonly title: string;
  readonly python: string;
  readonly launcher: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it runs and keeps what it writes; removed with it. */
  readonly folder: string;
  /** What answers once it is up. */
  readonly url: string;
}

export interface PythonServer {
  close(): Promise<void>;
}

/** No telemetry, no look-ups on the network, no proxy between the server and the stub models. */
const quiet = {
  GRADIO_ANALYTICS_ENABLED: 'False',
  ANONYMIZED_TELEMETRY: 'False',
  DO_NOT_TRACK: 'true',
  HF_HUB_OFFLINE: '1',
  NO_PROXY: '127.0.0.1',
  no_proxy: '127.0.0.1',
  PYTHONDONTWRITEBYTECODE: '1',
};

/** Starts a server and waits until it answers. Throws `LiveArenaUnavailable` when it does not within five minutes. */
export async function openPythonServer(plan: PythonServerPlan): Promise<PythonServer> {
  const output = join(plan.folder, 'server.log');
  const server = start(plan, output);
  const close = async () => {
    await stop(server);
    rmSync(plan.folder, { recursive: true, force: true });
  };
  if (await answers(plan.url, server)) return { close };
  const last = readFileSync(output, 'utf8').trim().split('\n').slice(-5).join('\n');
  await close();
  throw new LiveArenaUnavailable(`${plan.title} did not start:\n${last}`);
}

/** A folder for one run of a server. */
export function newFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `${name}-`));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function start({ python, launcher, args, env, folder }: PythonServerPlan, output: string): ChildProcess {
  const file = openSync(output, 'w');
  const server = spawn(python, [fileURLToPath(new URL(launcher, import.meta.url)), ...args], {
    cwd: folder,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...quiet, ...env },
  });
  closeSync(file);
  process.once('exit', () => server.kill('SIGKILL')); // nothing must be left behind when a test run throws
  return server;
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (const giveUpAt = Date.now() + 300_000; Date.now() < giveUpAt; await pause(100)) {
    if (server.exitCode !== null) return false;
    const response = await fetch(url).catch(() => undefined); // undefined while the port is still closed
    if (response?.ok) return true;
  }
  return false;
}

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGKILL');
  return ended;
}
