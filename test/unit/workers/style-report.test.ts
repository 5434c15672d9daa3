import { expect, test } from 'vitest';
import type { Outcome } from '@/domain/outcome';
import type { StyledVote } from '@/domain/ranking/styled-vote';
import { makeStyleReport } from '@/workers/style-report';
import { updateReport } from '@/workers/update-report';

/** Every second vote is won by the longer reply of two equal models, the others by the shorter one in one case of five. */
function someVotes(count: number): readonly StyledVote[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = i % 2 === 0 ? ['ada-1', 'bob-2'] : ['bob-2', 'ada-1'];
    const outcome: Outcome = i % 5 === 0 ? 'b' : 'a';
    return { a, b, outcome, features: { a: [800, 3, 1, 2], b: [400, 0, 0, 0] } };
  });
}

test('what the longer reply gains is taken out and told', () => {
  const { method, models, style } = makeStyleReport(someVotes(200), { features: ['characters'] });

  expect(method).toBe('style');
  expect(models).toHaveLength(2);
  expect(style).toMatchObject({ measured: 200, votes: 200, longer: { hits: 160, total: 200 } });
  expect(style?.effects.map(({ feature, points }) => [feature, points > 20])).toEqual([['characters', true]]);
});

test('too few measured votes leave no ratings, but what can be counted', () => {
  const measured = someVotes(60);
  const unmeasured = someVotes(60).map((vote) => ({ ...vote, features: { a: [], b: [] } }));

  const { models, style } = makeStyleReport([...measured, ...unmeasured], { features: ['characters'] });

  expect(models).toEqual([]);
  expect(style).toEqual({ effects: [], measured: 60, votes: 120, longer: { hits: 48, total: 60 } });
});

test('more models than can be fitted are cut to those with the most votes', () => {
  const crowd = Array.from({ length: 700 }, (_, i): StyledVote => {
    return { a: `m${i}`, b: `m${i + 1}`, outcome: 'a', features: { a: [2, 0, 0, 0], b: [1, 0, 0, 0] } };
  });

  const { leftOut, style } = makeStyleReport(crowd, { features: ['characters'], bothBad: 'drop' });

  expect(leftOut).toBeGreaterThanOrEqual(200);
  expect(style?.measured).toBeLessThanOrEqual(500);
}, 30_000);

test('one more vote needs a refit', () => {
  const report = makeStyleReport(someVotes(120), { features: ['characters'] });

  expect(
    updateReport(report, { a: 'ada-1', b: 'bob-2', winsA: 1, winsB: 0, ties: 0, bothBad: 0 }),
  ).toBeUndefined();
});
