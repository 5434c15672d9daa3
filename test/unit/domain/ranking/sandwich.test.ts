import { expect, test } from 'vitest';
import { countPairs } from '@/domain/ranking/count-pairs';
import { sigmoid } from '@/domain/ranking/logistic';
import { fisherCovariance, maximizeLikelihood } from '@/domain/ranking/maximum-likelihood';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { sandwich } from '@/domain/ranking/sandwich';
import { foodVotes, sixtyVotes } from './known-votes';
import { countsOf, votesOf } from './votes-of';

const scoreOf = { a: 1, b: 0, tie: 0.5, bothBad: 0.5 } as const;

test('the covariance from counts is that from the votes one by one', () => {
  const votes = [...votesOf(foodVotes), ...votesOf('Z!S T!B')];
  const { counts } = countPairs(votes);
  const scores = scorePairs(counts);
  const { x, factor } = maximizeLikelihood(scores);
  const inverse = fisherCovariance(factor, x.length);

  const covariance = sandwich(scores, x, inverse);

  // Each vote moves the strengths by inverse × gradient; the sandwich is the sum of the squares of these moves.
  const at = (model: string) => counts.models.indexOf(model);
  const moves = votes.map(({ a, b, outcome }) => {
    const residual = scoreOf[outcome] - sigmoid((x[at(a)] ?? 0) - (x[at(b)] ?? 0));
    return x.map((_, i) => {
      const row = i * x.length;
      return residual * ((inverse[row + at(a)] ?? 0) - (inverse[row + at(b)] ?? 0));
    });
  });
  covariance.forEach((value, index) => {
    const [row, column] = [Math.floor(index / x.length), index % x.length];
    const expected = moves.reduce((sum, move) => sum + (move[row] ?? 0) * (move[column] ?? 0), 0);
    expect(value).toBeCloseTo(expected, 12);
  });
});

test('without ties it is close to the textbook covariance, with ties well below', () => {
  const ratio = (text: string) => {
    const scores = scorePairs(countsOf(text));
    const { x, factor } = maximizeLikelihood(scores);
    const fisher = fisherCovariance(factor, x.length);
    return (sandwich(scores, x, fisher)[0] ?? 0) / (fisher[0] ?? 0);
  };

  expect(ratio(sixtyVotes)).toBeCloseTo(1, 0);
  expect(ratio('A>B*10 B>A*10 A=B*20')).toBeCloseTo(0.5, 6);
});
