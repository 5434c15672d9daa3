import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonOfEnvironment } from './python-environment';
import { freePort, newFolder, openPythonServer } from './python-server';
import { openStubModels } from './stub-models';
import { stubModels } from './stub-replies';

/** A running FastChat arena. `logFolder` holds its vote log. */
export interface FastChatArena {
  readonly url: string;
  readonly logFolder: string;
  close(): Promise<void>;
}

/**
 * Starts the real FastChat web server with stub models on free ports of this machine, on Gradio 4 or 5 by its environment.
 * Throws `LiveArenaUnavailable` when Python or its packages cannot be had, or the server does not come up.
 */
export async function openFastChatArena(environment: 'fastchat' | 'gradio5'): Promise<FastChatArena> {
  const python = pythonOfEnvironment(environment);
  const models = await openStubModels();
  const logFolder = newFolder('fastchat');
  const url = `http://127.0.0.1:${await freePort()}/`;
  const server = await openPythonServer({
    title: 'FastChat',
    python,
    launcher: 'serve_fastchat.py',
    args: argsOf(url, registerModels(logFolder, models.apiBase)),
    env: { LOGDIR: logFolder, GRADIO_TEMP_DIR: join(logFolder, 'gradio') },
    folder: logFolder,
    url,
  });
  const close = async () => {
    await server.close();
    await models.close();
  };
  return { url, logFolder, close };
}

function argsOf(url: string, endpoints: string): readonly string[] {
  const options = {
    host: '127.0.0.1',
    port: new URL(url).port,
    'controller-url': '',
    'register-api-endpoint-file': endpoints,
  };
  return Object.entries(options).map(([name, value]) => `--${name}=${value}`);
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
