import { beforeEach, expect, test } from 'vitest';
import type { AddedArena } from '@/domain/custom/added-arena';
import { reconcileScripts } from '@/entrypoints/background/registrations';
import type { Scripting } from '@/platform/browser';
import { anAddedArena } from '@/test/support/custom-arenas';

type Script = Scripting.RegisteredContentScript;

let arenas: AddedArena[];
let forbidden: string[];
let registered: Script[];
let calls: string[];
let manifest: Parameters<typeof reconcileScripts>[0]['manifest'];

const fastchat = anAddedArena({
  origin: 'http://localhost:7860',
  reads: { kind: 'family', adapter: 'fastchat' },
});
const scripting = {
  getRegisteredContentScripts: async () => registered,
  registerContentScripts: async (scripts: Script[]) => {
    calls.push('register');
    registered = [...registered, ...scripts];
  },
  unregisterContentScripts: async (filter?: Scripting.ContentScriptFilter) => {
    calls.push('unregister');
    registered = registered.filter(({ id }) => !filter?.ids?.includes(id));
  },
};
const reconcile = () =>
  reconcileScripts({
    readArenas: async () => arenas,
    isAllowed: async (pattern) => !forbidden.includes(pattern),
    manifest,
    scripting,
  });

beforeEach(() => {
  arenas = [anAddedArena()];
  forbidden = [];
  registered = [];
  calls = [];
  manifest = {
    version: '1.0',
    content_scripts: [
      {
        matches: ['https://arena.ai/*'],
        js: ['arena.js'],
        css: ['arena.css'],
        all_frames: true,
        run_at: 'document_start',
      },
    ],
  };
});

test('an added arena gets the scripts of the known ones, on its origin alone', async () => {
  arenas = [fastchat];

  await reconcile();

  expect(registered).toMatchObject([
    {
      matches: ['http://localhost:7860/*'],
      js: ['arena.js'],
      css: ['arena.css'],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
});

test('a described arena lies behind the curtain', async () => {
  await reconcile();

  expect(registered).toMatchObject([{ js: ['arena.js'], css: ['curtain.css'] }]);
});

test('a script for the world of the page keeps its world', async () => {
  manifest = { version: '1.0', content_scripts: [{ matches: [], js: ['tap.js'], world: 'MAIN' } as never] };

  await reconcile();

  expect(registered).toMatchObject([{ world: 'MAIN', js: ['tap.js'], css: [] }]);
});

test('files that Firefox gives as whole addresses are registered by their paths', async () => {
  const address = 'moz-extension://5c8e2b1e-6f0a-4d57-9a35-0f4a4d1f7a10/content-scripts/arena';
  manifest = {
    version: '1.0',
    content_scripts: [{ matches: [], js: [`${address}.js`], css: [`${address}.css`] }],
  };
  arenas = [fastchat];

  await reconcile();

  expect(registered).toMatchObject([
    { js: ['content-scripts/arena.js'], css: ['content-scripts/arena.css'] },
  ]);
});

test('an arena without the permission gets no script', async () => {
  arenas.push(fastchat);
  forbidden = ['https://arena.example.org/*'];

  await reconcile();

  expect(registered.map(({ matches }) => matches)).toEqual([['http://localhost:7860/*']]);
});

test('doing it again changes nothing', async () => {
  await reconcile();
  await reconcile();

  expect(calls).toEqual(['register']);
});

test('a removed arena and one whose permission was taken back lose their scripts', async () => {
  arenas.push(fastchat);
  await reconcile();

  arenas = [fastchat];
  forbidden = ['http://localhost:7860/*'];
  await reconcile();

  expect(registered).toEqual([]);
});

test.each([
  ['the extension was updated', () => Object.assign(manifest, { version: '1.1' })],
  [
    'the arena is read another way',
    () => Object.assign(arenas[0] ?? {}, { reads: { kind: 'family', adapter: 'fastchat' } }),
  ],
])('scripts are registered anew when %s', async (_, change) => {
  await reconcile();
  const [before] = registered;

  change();
  await reconcile();

  expect(registered).toHaveLength(1);
  expect(registered[0]?.id).not.toBe(before?.id);
});

test('scripts that others registered are left alone', async () => {
  registered = [{ id: 'theirs', js: ['x.js'] }];
  arenas = [];

  await reconcile();

  expect(registered).toHaveLength(1);
});
