import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import { rankAside, updateAside } from '@/workers/rank';

const tallies = [{ a: 'glm', b: 'gpt-5', winsA: 1, winsB: 6, ties: 2, bothBad: 1 }];
const never = new AbortController().signal;

test('the worker comes to what the ranking itself comes to', async () => {
  const aside = await rankAside(tallies, {}, never);

  expect(aside).toMatchObject(rank(countPairs(tallies).counts));
  expect(aside.models[0]?.model).toBe('gpt-5');
});

test('options reach the worker', async () => {
  const { votes } = await rankAside(tallies, { ties: 'drop' }, never);

  expect(votes).toBe(8);
});

test('a report that came from the worker can be sent back with one more vote', async () => {
  const report = await rankAside(tallies, {}, never);

  const updated = await updateAside(
    report,
    { a: 'glm', b: 'gpt-5', winsA: 1, winsB: 0, ties: 0, bothBad: 0 },
    never,
  );

  expect(updated?.votes).toBe(11);
});

test('an aborted ranking rejects with the reason, and the next one is made', async () => {
  const abort = new AbortController();
  const ranked = rankAside(tallies, {}, abort.signal);

  abort.abort('no longer wanted');

  await expect(ranked).rejects.toBe('no longer wanted');
  expect((await rankAside(tallies, {}, never)).votes).toBe(10);
});

test('two rankings at once do not get each other’s answers', async () => {
  const [first, second] = await Promise.all([
    rankAside(tallies, {}, never),
    rankAside(tallies, { ties: 'drop' }, never),
  ]);

  expect([first.votes, second.votes]).toEqual([10, 8]);
});
