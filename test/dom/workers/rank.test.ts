import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import { bootstrapAside, rankAside, rankStyleAside } from '@/workers/rank';
import { updateReport } from '@/workers/update-report';

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

test('a report that came from the worker takes one more vote', async () => {
  const report = await rankAside(tallies, {}, never);

  const updated = updateReport(report, { a: 'glm', b: 'gpt-5', winsA: 1, winsB: 0, ties: 0, bothBad: 0 });

  expect(updated?.votes).toBe(11);
});

test('style is taken out in the worker', async () => {
  const features = { a: [900, 1, 0, 0], b: [300, 0, 0, 0] };
  const votes = Array.from({ length: 100 }, () => ({
    a: 'glm',
    b: 'gpt-5',
    outcome: 'b' as const,
    features,
  }));

  const { style } = await rankStyleAside(votes, { features: ['characters'] }, never);

  expect(style).toMatchObject({ measured: 100, longer: { hits: 0, total: 100 } });
});

test('votes are resampled in the worker, which says how far it is', async () => {
  const { counts } = countPairs(tallies);
  const shares: number[] = [];

  const made = await bootstrapAside(
    { counts, rounds: 400, seed: 1 },
    (share) => void shares.push(share),
    never,
  );

  expect(made?.rounds).toBe(400);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test('resampling can be cancelled', async () => {
  const abort = new AbortController();
  const { counts } = countPairs(tallies);

  const made = bootstrapAside({ counts, rounds: 1e9, seed: 1 }, () => abort.abort('enough'), abort.signal);

  await expect(made).rejects.toBe('enough');
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
