import { expect, test } from 'vitest';
import { bothBadRate, pooledWinRate } from '@/domain/ranking/model-rates';

const tally = { votes: 20, wins: 8, losses: 2, ties: 4, bothBad: 6 };

test('the pooled win rate is of decisive votes', () => {
  const rate = pooledWinRate(tally);

  expect(rate?.share).toBe(0.8);
  expect(rate?.lower).toBeCloseTo(0.4902, 4);
  expect(rate?.upper).toBeCloseTo(0.9433, 4);
});

test('the both-bad rate is of all votes', () => {
  expect(bothBadRate(tally)?.share).toBe(0.3);
});

test('without votes there is no rate', () => {
  expect(pooledWinRate({ ...tally, wins: 0, losses: 0 })).toBeNull();
});
