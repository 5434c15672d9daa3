import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAddedArena } from '../support/custom-arenas';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

interface Background {
  readonly chrome: {
    readonly scripting: {
      unregisterContentScripts(): Promise<void>;
      getRegisteredContentScripts(): Promise<readonly unknown[]>;
    };
    readonly runtime: { readonly onStartup: { dispatch(): void } };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const count = () =>
  stage.own.evaluate(
    async () =>
      (await (globalThis as unknown as Background).chrome.scripting.getRegisteredContentScripts()).length,
  );

test('registrations that the browser forgot are made anew at its next start', async () => {
  const arena = anAddedArena({ origin: 'http://127.0.0.1:9' });
  await stage.own.evaluate(
    (added) =>
      (globalThis as unknown as Background).chrome.storage.local.set({
        [`added-arena:${added.origin}`]: added,
      }),
    arena,
  );
  await until(async () => (await count()) > 0, 'the first registration');
  const first = await count();
  await stage.browser.inBackground(() =>
    (globalThis as unknown as Background).chrome.scripting.unregisterContentScripts(),
  );
  expect(await count()).toBe(0);

  await stage.browser.inBackground(() =>
    (globalThis as unknown as Background).chrome.runtime.onStartup.dispatch(),
  );

  await until(async () => (await count()) === first, 'the second registration');
});
