import { expect, test } from 'vitest';
import { findObstacle } from '@/domain/ranking/obstacle';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { countsOf } from './votes-of';

test.each([
  ['A>B*0', 'no-votes'],
  ['A=B C=D', 'disconnected'],
  ['A>B B=C', 'separated'],
  ['A=B B=C', undefined],
])('%s: %s', (votes, obstacle) => {
  expect(findObstacle(scorePairs(countsOf(votes)))).toBe(obstacle);
});
