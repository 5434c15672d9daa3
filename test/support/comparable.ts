import type { Vote } from '../../domain/vote';
import type { ServedVote } from '../fixtures/server/served-vote';

/** The facts on which the journal and the arena's own log have to agree. */
export function comparable({
  battleId,
  turn,
  outcome,
  models,
}: Pick<Vote, 'battleId' | 'turn' | 'outcome' | 'models'> | ServedVote) {
  return { battleId, turn, outcome, models };
}
