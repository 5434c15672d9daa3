import { expect, test } from 'vitest';
import { estimateDefault } from '@/domain/ranking/default-method';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { estimateWithPublicPrior } from '@/domain/ranking/public-prior';
import { countsOf } from './votes-of';

test('a model that few votes tell about goes where the crowd has it', () => {
  const votes = scorePairs(countsOf('A=B'));

  const { mean } = estimateWithPublicPrior(votes, [1300, 1100]);

  expect(mean[0]).toBeGreaterThan(0.3);
});

test('many votes overrule the crowd, and the agreement shows it', () => {
  const votes = scorePairs(countsOf('A<B*400 A>B*100 B<C*400 B>C*100'));
  const crowd = [1300, 1200, 1100];

  const { mean, agreement } = estimateWithPublicPrior(votes, crowd);

  expect((mean[2] ?? 0) - (mean[1] ?? 0)).toBeCloseTo(Math.log(4), 1);
  expect(agreement).toBeLessThan(0.8);
});

test('a voter who agrees has an agreement of about one', () => {
  const votes = scorePairs(countsOf('A>B*64 B>A*36 B>C*64 C>B*36 A>C*76 C>A*24'));

  const { agreement } = estimateWithPublicPrior(votes, [1300, 1200, 1100]);

  expect(agreement).toBeGreaterThan(0.9);
  expect(agreement).toBeLessThan(1.15);
});

test('only differences between public ratings matter', () => {
  const votes = scorePairs(countsOf('A>B B>C'));

  const low = estimateWithPublicPrior(votes, [1300, 1200, undefined]);
  const high = estimateWithPublicPrior(votes, [2300, 2200, undefined]);

  low.mean.forEach((strength, i) => {
    expect(high.mean[i]).toBeCloseTo(strength, 9);
  });
});

test('a crowd that knows none of the models changes little', () => {
  const votes = scorePairs(countsOf('A>B*9 B>A*4 B>C*5 C>A*2'));

  const informed = estimateWithPublicPrior(votes, [undefined, undefined, undefined]);
  const plain = estimateDefault(votes);

  plain.mean.forEach((strength, i) => {
    expect(informed.mean[i]).toBeCloseTo(strength, 1);
  });
});
