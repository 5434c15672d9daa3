import type { Outcome } from '@/domain/outcome';
import type { ImportedVote, OutcomeVote } from './imported-vote';

/** The words of FastChat and LMSYS. */
const winnerOf: Readonly<Record<Outcome, string>> = {
  a: 'model_a',
  b: 'model_b',
  tie: 'tie',
  bothBad: 'tie (bothbad)',
};

/**
 * Battle records as FastChat's and LMSYS's tools take them, who ignore the last two names: one JSON array, in pieces. Votes that are scores have no
 * place in it and are left out.
 */
export function* writeBattles(votes: Iterable<ImportedVote>): Generator<string> {
  let separator = '[\n';
  for (const vote of votes) {
    if (!('outcome' in vote)) continue;
    yield separator + JSON.stringify(battleOf(vote));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function battleOf(vote: OutcomeVote) {
  return {
    question_id: vote.battleKey,
    model_a: vote.modelA,
    model_b: vote.modelB,
    winner: winnerOf[vote.outcome],
    turn: 1,
    anony: vote.anonymous,
    language: vote.language ?? 'unknown',
    tstamp: vote.castAtMs === undefined ? undefined : vote.castAtMs / 1000,
    arena: vote.arena,
    verdict: vote.verdict,
  };
}
