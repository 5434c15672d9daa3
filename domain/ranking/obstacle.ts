import { findComponents } from './components';
import { hasFiniteMle } from './finite-mle';
import type { PairScores } from './pair-scores';

/**
 * Why maximum likelihood has no answer: nothing was voted; groups of models are linked by no vote; or the groups
 * are linked, but one never lost a point to the rest, so that its rating would be infinite.
 */
export type Obstacle = 'no-votes' | 'disconnected' | 'separated';

/** What stands in the way of a maximum likelihood estimate, if anything does. */
export function findObstacle(votes: PairScores): Obstacle | undefined {
  if (votes.size === 0) return 'no-votes';
  if (findComponents(votes.size, votes).count > 1) return 'disconnected';
  return hasFiniteMle(votes) ? undefined : 'separated';
}
