import { expect, test } from 'vitest';
import { matchPublic } from '@/domain/ranking/public-leaderboard';

const rated = (...models: string[]) => models.map((model, i) => ({ model, rating: 1000 + i }));
const matches = (known: readonly string[], asked: readonly string[]) =>
  [...matchPublic(rated(...known), asked)].map(([model, { model: as }]) => [model, as]);

test('a name is itself before it is anything like it', () => {
  expect(matches(['GPT-5', 'gpt-5'], ['gpt-5'])).toEqual([['gpt-5', 'gpt-5']]);
});

test('case, the maker before a slash and the marks between parts may differ', () => {
  expect(matches(['gpt-5', 'claude-opus-4.5'], ['openai/GPT_5', 'Claude Opus 4.5'])).toEqual([
    ['openai/GPT_5', 'gpt-5'],
    ['Claude Opus 4.5', 'claude-opus-4.5'],
  ]);
});

test('a name that could be two is neither, and versions are not each other', () => {
  expect(matches(['GPT-5', 'gpt_5', 'gpt-4o-2024-05-13'], ['gpt 5', 'gpt-4o'])).toEqual([]);
});
