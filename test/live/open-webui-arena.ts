import * as v from 'valibot';
import { type RatedPairs, readRatedPairs } from './feedbacks';
import { pythonOfEnvironment } from './python-environment';
import { freePort, newFolder, openPythonServer } from './python-server';
import { openStubModels } from './stub-models';
import { stubModels } from './stub-replies';

/** A running Open WebUI whose two arenas draw from stub models. */
export interface OpenWebuiArena {
  readonly url: string;
  /** What Open WebUI itself recorded, by its export for administrators. */
  ratedPairs(): Promise<RatedPairs>;
  close(): Promise<void>;
}

/** Two arenas with no model in common, so that no pair is one model against itself. */
export const arenas = [
  { id: 'arena-model', name: 'Arena Model', models: stubModels.slice(0, 2) },
  { id: 'second-arena', name: 'Second Arena', models: stubModels.slice(2) },
] as const;

/** Throws `LiveArenaUnavailable` when Python or its packages cannot be had, or the server does not come up. */
export async function openOpenWebuiArena(): Promise<OpenWebuiArena> {
  const python = pythonOfEnvironment('open-webui');
  const models = await openStubModels();
  const folder = newFolder('open-webui');
  const url = `http://127.0.0.1:${await freePort()}/`;
  const server = await openPythonServer({
    title: 'Open WebUI',
    python,
    launcher: 'serve_open_webui.py',
    args: ['--host=127.0.0.1', `--port=${new URL(url).port}`],
    env: {
      ...settings,
      DATA_DIR: folder,
      STATIC_DIR: `${folder}/static`,
      OPENAI_API_BASE_URL: models.apiBase,
    },
    folder,
    url: `${url}health`,
  });
  const call = await signIn(url);
  await hideNews(url, call);
  await call('evaluations/config', {
    ENABLE_EVALUATION_ARENA_MODELS: true,
    EVALUATION_ARENA_MODELS: arenas.map(({ id, name, models }) => ({
      id,
      name,
      meta: { model_ids: models.map((model) => model.name), filter_mode: 'include' },
    })),
  });
  const close = async () => {
    await server.close();
    await models.close();
  };
  return {
    url,
    ratedPairs: async () => readRatedPairs(await call('evaluations/feedbacks/all/export')),
    close,
  };
}

/** Everybody is the administrator, nothing but the stub models is asked, and no model is asked for titles and tags. */
const settings = {
  WEBUI_AUTH: 'False',
  WEBUI_SECRET_KEY: 'of one run',
  OPENAI_API_KEY: 'none',
  ENABLE_OLLAMA_API: 'False',
  OFFLINE_MODE: 'True',
  RAG_EMBEDDING_ENGINE: 'openai',
  ENABLE_TITLE_GENERATION: 'False',
  ENABLE_TAGS_GENERATION: 'False',
  ENABLE_FOLLOW_UP_GENERATION: 'False',
};

/** A user who has not seen the news of this version is shown them over everything else. */
async function hideNews(url: string, call: Call): Promise<void> {
  const config = await (await fetch(`${url}api/config`)).json();
  const { version } = v.parse(v.object({ version: v.string() }), config);
  console.log(`Open WebUI ${version}`);
  await call('users/user/settings/update', { ui: { version } });
}

type Call = (path: string, body?: unknown) => Promise<unknown>;

async function signIn(url: string): Promise<Call> {
  const call = async (path: string, body: unknown, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}api/v1/${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Open WebUI answers ${response.status} to ${path}`);
    return (await response.json()) as unknown;
  };
  const { token } = v.parse(
    v.object({ token: v.string() }),
    await call('auths/signin', { email: '', password: '' }, {}),
  );
  return (path, body) => call(path, body, { authorization: `Bearer ${token}` });
}
