import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LiveArenaUnavailable, pythonOfEnvironment } from './python-environment';
import { openStubModels } from './stub-models';
import { stubModels } from './stub-replies';

const launcher = fileURLToPath(new URL('serve_fastchat.py', import.meta.url));

/** A running FastChat arena. `logFolder` holds its vote log, `output` is the file with what the server printed. */
export interface FastChatArena {
  readonly url: string;
  readonly logFolder: string;
  readonly output: string;
  close(): Promise<void>;
}

/**
 * Starts the real FastChat web server with stub models on free ports of this machine.
 * Throws `LiveArenaUnavailable` when Python or its packages cannot be had, or the server does not come up within a minute.
 */
export async function openFastChatArena(): Promise<FastChatArena> {
  const python = pythonOfEnvironment();
  const models = await openStubModels();
  const logFolder = mkdtempSync(join(tmpdir(), 'fastchat-'));
  const output = join(logFolder, 'server.log');
  const url = `http://127.0.0.1:${await freePort()}/`;
  const server = startServer(python, url, logFolder, registerModels(logFolder, models.apiBase), output);
  const close = async () => {
    await stop(server);
    await models.close();
    rmSync(logFolder, { recursive: true, force: true });
  };
  if (!(await answers(url, server))) {
    const last = readFileSync(output, 'utf8').trim().split('\n').slice(-5).join('\n');
    await close();
    throw new LiveArenaUnavailable(`FastChat did not start:\n${last}`);
  }
  return { url, logFolder, output, close };
}

/** The file of `--register-api-endpoint-file`. The last model is one that only battles use. */
function registerModels(folder: string, apiBase: string): string {
  const entries = stubModels.map(({ name }, index) => [
    name,
    {
      model_name: name,
      api_type: 'openai',
      api_base: apiBase,
      api_key: 'none',
      anony_only: index === stubModels.length - 1,
    },
  ]);
  const file = join(folder, 'endpoints.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
  return file;
}

function startServer(
  python: string,
  url: string,
  folder: string,
  endpoints: string,
  output: string,
): ChildProcess {
  const options = {
    host: '127.0.0.1',
    port: new URL(url).port,
    'controller-url': '',
    'register-api-endpoint-file': endpoints,
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const file = openSync(output, 'w');
  const server = spawn(python, [launcher, ...args], {
    cwd: folder,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...quiet, LOGDIR: folder, GRADIO_TEMP_DIR: join(folder, 'gradio') },
  });
  closeSync(file);
  process.once('exit', () => server.kill('SIGKILL')); // nothing must be left behind when a test run throws
  return server;
}

/** No telemetry, no look-ups on the network, no proxy between the server and the stub models. */
const quiet = {
  GRADIO_ANALYTICS_ENABLED: 'False',
  HF_HUB_OFFLINE: '1',
  NO_PROXY: '127.0.0.1',
  no_proxy: '127.0.0.1',
  PYTHONDONTWRITEBYTECODE: '1',
};

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (const giveUpAt = Date.now() + 60_000; Date.now() < giveUpAt; await pause(100)) {
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
