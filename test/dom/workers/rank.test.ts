import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import { rankAside } from '@/workers/rank';

const tallies = [{ board: 'all', a: 'glm', b: 'gpt-5', winsA: 1, winsB: 6, ties: 2, bothBad: 1 }] as const;

test('the worker comes to what the ranking itself comes to', async () => {
  const aside = await rankAside(tallies, {}, new AbortController().signal);

  expect(aside).toEqual(rank(countPairs(tallies).counts));
  expect(aside.models[0]?.model).toBe('gpt-5');
});

test('options reach the worker', async () => {
  const { votes } = await rankAside(tallies, { ties: 'drop' }, new AbortController().signal);

  expect(votes).toBe(8);
});

test('an aborted ranking rejects with the reason', async () => {
  const abort = new AbortController();
  const ranked = rankAside(tallies, {}, abort.signal);

  abort.abort('no longer wanted');

  await expect(ranked).rejects.toBe('no longer wanted');
});
