import { expect, test } from 'vitest';
import type { ArenaAdapter } from '@/arenas/contract';
import { prepareLexicon } from '@/content/prepare-lexicon';
import { scanReply } from '@/domain/leaks/scan-reply';

const noNames = Promise.resolve([]);
const adapter = { readRoster: () => ['zorblax-9-pro'] } as unknown as ArenaAdapter;

test('a model that only the page knows is found once the rules are ready', async () => {
  const lexicon = prepareLexicon(adapter, noNames, document, new AbortController().signal);
  expect(lexicon()).toBeUndefined();

  await expect.poll(lexicon, { timeout: 10_000 }).toBeDefined();

  const claim = 'I am zorblax-9-pro, a large language model.';
  const severities = (found: ReturnType<typeof scanReply>) => found.map(({ severity }) => severity);
  const taught = lexicon();
  expect(severities(scanReply(claim, taught ? { lexicon: taught } : {}))).toContain('void');
  expect(severities(scanReply(claim, {}))).not.toContain('void');
});

test('a name that the user added is found as well', async () => {
  const own = Promise.resolve(['quibble-7-ultra']);
  const lexicon = prepareLexicon(adapter, own, document, new AbortController().signal);

  await expect.poll(lexicon, { timeout: 10_000 }).toBeDefined();

  const taught = lexicon();
  const found = scanReply('I am quibble-7-ultra, an AI model.', taught ? { lexicon: taught } : {});
  expect(found.map(({ severity }) => severity)).toContain('void');
});

test('a page that is left prepares nothing more', async () => {
  const gone = new AbortController();
  gone.abort();
  const lexicon = prepareLexicon(adapter, noNames, document, gone.signal);

  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(lexicon()).toBeUndefined();
});
