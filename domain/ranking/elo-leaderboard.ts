import { type ModelTally, tallyModels } from './model-tallies';
import { type EloOptions, replayElo } from './online-elo';
import { PairCounter } from './pair-counter';
import type { OutcomeRow } from './pair-row';

/** A row of an Elo leaderboard, which knows no uncertainty. */
export interface EloStanding extends ModelTally {
  readonly model: string;
  /** Rating points. */
  readonly rating: number;
}

/** Ranks by Elo's ratings after the votes in the order given, best first. Rows that cannot be counted are skipped. */
export function rankByElo(votes: Iterable<OutcomeRow>, options: EloOptions = {}): readonly EloStanding[] {
  const counter = new PairCounter();
  const ratings = new Map<string, number>();
  for (const { model, rating } of replayElo(countedBy(counter, votes), options)) ratings.set(model, rating);
  const counts = counter.counts();
  const tallies = tallyModels(counts);
  return counts.models
    .flatMap((model, i) => {
      const rating = ratings.get(model);
      const tally = tallies[i];
      return rating !== undefined && tally ? [{ model, rating, ...tally }] : [];
    })
    .sort((x, y) => y.rating - x.rating || y.votes - x.votes || (x.model < y.model ? -1 : 1));
}

function* countedBy(counter: PairCounter, votes: Iterable<OutcomeRow>): Iterable<OutcomeRow> {
  for (const vote of votes) if (!counter.add(vote)) yield vote;
}
