import { expect, test } from 'vitest';
import { copiedPages, copiedPaths } from '@/arenas/copied-paths';
import { adapters } from '@/arenas/registry';

const isCopied = (pathname: string) => copiedPaths.some(({ path }) => path.test(pathname));

test('traffic is copied on the pages whose adapters read it, and nowhere else', () => {
  const read = adapters.flatMap(({ wire, matches }) => (wire === undefined ? [] : matches));

  expect([...copiedPages].sort()).toEqual([...read].sort());
});

test.each([
  '/nextjs-api/stream/create-evaluation',
  '/nextjs-api/stream/post-to-evaluation/0199',
  '/api/stream/create-evaluation',
  '/api/evaluation/0199',
  '/api/vote',
  '/queue/join',
  '/queue/data',
  '/gradio_api/queue/join',
  '/arena/add_first_text',
  '/arena/vote',
  '/api/tts/generate',
  '/api/conversational/vote',
  '/api/v1/evaluations/feedback',
  '/api/v1/evaluations/feedback/0199',
])('%s is copied', (path) => {
  expect(isCopied(path)).toBe(true);
});

test.each([
  '/',
  '/api/me',
  '/api/vote/x',
  '/nextjs-api/sign-in/email',
  '/api/evaluation/0199/cost',
  '/upload',
  '/x/queue/join',
  '/arena/reveal',
  '/arena/react',
  '/api/v1/evaluations/feedbacks/all',
])('%s is not', (path) => {
  expect(isCopied(path)).toBe(false);
});
