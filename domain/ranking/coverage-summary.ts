// biome-ignore-all lint/style/noNonNullAssertion: every index is a model of the same trial.
import type { RankIntervals } from './rank-draws';
import { pointsPerLogit, z95 } from './scale';

/** One voter's models: what is true and what was found, both centred on the models that got votes. */
export interface Trial {
  readonly truth: Float64Array;
  readonly found: Float64Array;
  readonly se: Float64Array;
  readonly ranks: RankIntervals;
}

/** How well a method does on voters whose true strengths are known; means over the voters it had an answer for. */
export interface Coverage {
  /** Share of the voters for whom the method had an answer. */
  readonly answered: number;
  /** Share of 95% rating intervals that hold the truth. */
  readonly intervals: number;
  /** Share of 95% rank intervals that hold the true rank. */
  readonly rankIntervals: number;
  /** Median width of the rating intervals, points. */
  readonly medianWidth: number;
  /** Root mean square error of the ratings, points. */
  readonly rmse: number;
  /** Kendall's rank correlation with the truth. */
  readonly kendall: number;
  /** Stated probability that the model on top is the best, and how often it was. */
  readonly claimedBest: number;
  readonly observedBest: number;
}

/** What the trials of so many voters amount to. */
export function summarize(trials: readonly Trial[], voters: number): Coverage {
  const overModels = (figure: (trial: Trial, model: number) => number) =>
    trials.flatMap((trial) => Array.from(trial.truth, (_, model) => figure(trial, model)));
  const squaredErrors = overModels(({ truth, found }, i) => (found[i]! - truth[i]!) ** 2);
  const tops = trials.map((trial) => ({ ...trial, top: indexOfLargest(trial.found) }));
  return {
    answered: trials.length / voters,
    intervals: meanOf(overModels((trial, i) => Number(isCovered(trial, i)))),
    rankIntervals: meanOf(overModels((trial, i) => Number(isRankCovered(trial, i)))),
    medianWidth: 2 * z95 * pointsPerLogit * medianOf(overModels(({ se }, i) => se[i]!)),
    rmse: pointsPerLogit * Math.sqrt(meanOf(squaredErrors)),
    kendall: meanOf(trials.map(({ truth, found }) => kendall(truth, found))),
    claimedBest: meanOf(tops.map(({ ranks, top }) => ranks.pBest[top]!)),
    observedBest: meanOf(tops.map(({ truth, top }) => Number(top === indexOfLargest(truth)))),
  };
}

function isCovered({ truth, found, se }: Trial, model: number): boolean {
  return Math.abs(found[model]! - truth[model]!) <= z95 * se[model]!;
}

function isRankCovered({ truth, ranks }: Trial, model: number): boolean {
  const rank = 1 + truth.filter((strength) => strength > truth[model]!).length;
  return ranks.best[model]! <= rank && rank <= ranks.worst[model]!;
}

function kendall(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      sum += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
      pairs++;
    }
  }
  return sum / pairs;
}

function indexOfLargest(values: Float64Array): number {
  return values.indexOf(Math.max(...values));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? Number.NaN;
}
