import { expect, test } from 'vitest';
import { estimateDefault } from '@/domain/ranking/default-method';
import { updateAfterVote } from '@/domain/ranking/instant-update';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { pointsPerLogit } from '@/domain/ranking/scale';
import { countsOf } from './votes-of';

const many = 'A>B*40 B>A*25 B>C*30 C>B*28 A>C*33 C>A*21 A=B*9';
const estimateOf = (votes: string) => estimateDefault(scorePairs(countsOf(votes)));

test('it comes within a point of a refit', () => {
  const updated = updateAfterVote(estimateOf(many), 2, 0, 1);
  const refitted = estimateOf(`${many} C>A`);

  refitted.mean.forEach((strength, i) => {
    expect(Math.abs((updated.mean[i] ?? 0) - strength) * pointsPerLogit).toBeLessThan(1);
    const variance = refitted.covariance[i * 4] ?? 0;
    expect(
      Math.abs(Math.sqrt(updated.covariance[i * 4] ?? 0) - Math.sqrt(variance)) * pointsPerLogit,
    ).toBeLessThan(1);
  });
});

test('a win moves the two models apart and leaves the mean', () => {
  const before = estimateOf(many);

  const after = updateAfterVote(before, 0, 1, 1);

  expect(after.mean[0]).toBeGreaterThan(before.mean[0] ?? 0);
  expect(after.mean[1]).toBeLessThan(before.mean[1] ?? 0);
  expect(after.mean.reduce((sum, strength) => sum + strength, 0)).toBeCloseTo(0, 12);
});

test('the new covariance is the inverse of the old precision plus the information of the vote', () => {
  const before = {
    mean: Float64Array.of(0.3, -0.3),
    covariance: Float64Array.of(2, 0.5, 0.5, 1),
    dispersion: 0.8,
  };

  const { covariance } = updateAfterVote(before, 0, 1, 0);

  // (V⁻¹ + h dᵀd)⁻¹ with d = (1, −1), by the formula for two by two matrices.
  const p = 1 / (1 + Math.exp(-0.6));
  const h = (p * (1 - p)) / 0.8;
  const [a, b, c] = [1 / 1.75 + h, -0.5 / 1.75 - h, 2 / 1.75 + h];
  const determinant = a * c - b * b;
  [c, -b, -b, a].forEach((entry, i) => {
    expect(covariance[i]).toBeCloseTo(entry / determinant, 12);
  });
});
