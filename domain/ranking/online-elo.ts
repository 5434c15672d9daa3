import { scoreOfA } from './outcome-score';
import type { OutcomeRow } from './pair-row';

export interface EloOptions {
  /** Most points a vote can move. */
  readonly k?: number;
  /** Rating before the first vote. */
  readonly initial?: number;
}

/** A model's rating right after a vote that it was in. */
export interface EloStep {
  /** Number of the vote, from 0. */
  readonly vote: number;
  readonly model: string;
  readonly rating: number;
}

/**
 * Elo's ratings, vote by vote in the order given (Elo 1978; K = 4 is what the first chatbot arena used).
 *
 * Good for a history and nothing else: the result depends on the order, knows no uncertainty, and on a few hundred
 * votes hardly leaves the start. A vote's weight scales its K.
 */
export function* replayElo(votes: Iterable<OutcomeRow>, options: EloOptions = {}): Generator<EloStep> {
  const { k = 4, initial = 1000 } = options;
  const ratings = new Map<string, number>();
  let vote = 0;
  for (const { a, b, outcome, weight = 1 } of votes) {
    const ratingA = ratings.get(a) ?? initial;
    const ratingB = ratings.get(b) ?? initial;
    const change = k * weight * (scoreOfA[outcome] - expectedScore(ratingA - ratingB));
    ratings.set(a, ratingA + change).set(b, ratingB - change);
    yield { vote, model: a, rating: ratingA + change };
    yield { vote, model: b, rating: ratingB - change };
    vote++;
  }
}

function expectedScore(lead: number): number {
  return 1 / (1 + 10 ** (-lead / 400));
}
