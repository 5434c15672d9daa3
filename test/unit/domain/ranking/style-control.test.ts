import { expect, test } from 'vitest';
import type { Outcome } from '@/domain/outcome';
import { leaderboardOf } from '@/domain/ranking/leaderboard';
import { sigmoid } from '@/domain/ranking/logistic';
import { commonPrior } from '@/domain/ranking/prior';
import { type Random, seededRandom } from '@/domain/ranking/seeded-random';
import { fewestStyledVotes, fitWithStyle } from '@/domain/ranking/style-control';
import { styleRegression } from '@/domain/ranking/style-regression';
import { styleRows } from '@/domain/ranking/style-rows';
import { relativeDifference, type StyledVote } from '@/domain/ranking/styled-vote';
import { expectDerivativesToMatch } from './expect-derivatives';

/** Models that are equally good, of which later ones write longer, judged by someone who likes length. */
function votesOnLength(count: number, lengthLogits: number): readonly StyledVote[] {
  const random = seededRandom(8);
  return Array.from({ length: count }, () => {
    const a = Math.floor(4 * random());
    const b = (a + 1 + Math.floor(3 * random())) % 4;
    const features = { a: [lengthOf(a, random)], b: [lengthOf(b, random)] };
    const lead = lengthLogits * relativeDifference({ a: '', b: '', outcome: 'a', features }, 0);
    const outcome: Outcome = random() < sigmoid(lead) ? 'a' : 'b';
    return { a: `model ${a}`, b: `model ${b}`, outcome, features };
  });
}

const lengthOf = (model: number, random: Random) => 100 * (model + 1) * (0.2 + 1.6 * random());

const fitted = (votes: readonly StyledVote[]) => {
  const result = fitWithStyle(votes, ['length']);
  if (!result.ok) throw new Error(result.code);
  return result;
};

test('a taste for length is found, and no longer rates the models', () => {
  const { fit, effects } = fitted(votesOnLength(3000, 2));
  const [effect] = effects;

  // Two logits for a relative difference of 1, so 2/3 of a logit, 116 points, for twice the length.
  expect(effect?.lower).toBeLessThan(116);
  expect(effect?.upper).toBeGreaterThan(116);
  expect(effect?.points).toBeGreaterThan(90);
  for (const { lower, upper } of leaderboardOf(fit).models) {
    expect(lower).toBeLessThan(1000);
    expect(upper).toBeGreaterThan(1000);
  }
});

test('without a taste for length there is no effect', () => {
  const [effect] = fitted(votesOnLength(1000, 0)).effects;

  expect(effect?.lower).toBeLessThan(0);
  expect(effect?.upper).toBeGreaterThan(0);
});

test('telling votes from the other side changes nothing', () => {
  const votes = votesOnLength(200, 1);
  const turned = votes.map((vote, i) => (i % 3 === 0 ? seenFromTheOtherSide(vote) : vote));

  const { fit, effects } = fitted(turned);

  const before = fitted(votes);
  expect(effects[0]?.points).toBeCloseTo(before.effects[0]?.points ?? 0, 9);
  before.fit.estimate?.mean.forEach((strength, i) => {
    expect(fit.estimate?.mean[i]).toBeCloseTo(strength, 9);
  });
});

function seenFromTheOtherSide({ a, b, outcome, features }: StyledVote): StyledVote {
  const mirrored = { a: 'b', b: 'a', tie: 'tie', bothBad: 'bothBad' } as const;
  return { a: b, b: a, outcome: mirrored[outcome], features: { a: features.b, b: features.a } };
}

test('one vote less than the fewest is too few', () => {
  const votes = fewestStyledVotes - 1;

  expect(fitWithStyle(votesOnLength(votes, 1), ['length'])).toEqual({
    ok: false,
    code: 'too-few-votes',
    votes,
  });
});

test('votes that lack a feature, and ties that are dropped, do not count', () => {
  const votes = votesOnLength(100, 1).map((vote, i) => {
    if (i < 3) return { ...vote, features: { a: [], b: [] } };
    return i < 7 ? { ...vote, outcome: 'tie' as const } : vote;
  });

  expect(fitWithStyle(votes, ['length'], { ties: 'drop' })).toMatchObject({ ok: false, votes: 93 });
});

test('a feature that never differs has no effect and does no harm', () => {
  const votes = votesOnLength(150, 1).map((vote) => ({ ...vote, features: { a: [3], b: [3] } }));

  const [effect] = fitted(votes).effects;

  expect(effect?.points).toBeCloseTo(0, 9);
});

test('gradient and Hessian match finite differences', () => {
  const votes: readonly StyledVote[] = [
    { a: 'A', b: 'B', outcome: 'a', features: { a: [3, 1], b: [1, 4] } },
    { a: 'B', b: 'A', outcome: 'tie', features: { a: [2, 0], b: [5, 0] } },
    { a: 'C', b: 'A', outcome: 'b', weight: 2, features: { a: [7, 2], b: [1, 1] } },
  ];
  const models = new Map(['A', 'B', 'C'].map((model, i) => [model, i]));
  const objective = styleRegression(styleRows(votes, 2, models), commonPrior(5, 0.9), 0.7);

  expectDerivativesToMatch(objective, Float64Array.of(0.4, -1, 0.8, 0.5, -0.3));
});
