// biome-ignore-all lint/style/noNonNullAssertion: every index is a model of the same fit.
import { type FitOptions, fitVotes } from './fit-votes';
import { drawRanks, type RankIntervals } from './rank-draws';
import { pointsPerLogit, z95 } from './scale';
import { seededRandom } from './seeded-random';
import { nameOf, type SimulatedVoter, simulateVoter, type VoterDesign } from './simulated-voter';

export interface CoverageDesign extends VoterDesign {
  /** Votes per voter. */
  readonly votes: number;
  /** Number of voters. */
  readonly voters: number;
  readonly seed?: number;
  readonly method?: FitOptions['method'];
  /** Draws per voter for the rank intervals. */
  readonly draws?: number;
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

/** Tries a method on many made-up voters. Yields the number of voters done, for progress. */
export function* simulateCoverage(design: CoverageDesign): Generator<number, Coverage> {
  const random = seededRandom(design.seed ?? 1);
  const trials: Trial[] = [];
  for (let voter = 1; voter <= design.voters; voter++) {
    const trial = tryOn(simulateVoter(design, random), design, voter);
    if (trial) trials.push(trial);
    yield voter;
  }
  return summarize(trials, design.voters);
}

/** One voter's models: what is true and what was found, both centred on the models that got votes. */
interface Trial {
  readonly truth: Float64Array;
  readonly found: Float64Array;
  readonly se: Float64Array;
  readonly ranks: RankIntervals;
}

function tryOn(
  voter: SimulatedVoter,
  { votes, method, draws }: CoverageDesign,
  seed: number,
): Trial | undefined {
  const { counts, estimate } = fitVotes(voter.cast(votes), method ? { method } : {});
  if (!estimate) return undefined;
  const m = counts.models.length;
  const target = method === 'davidson' ? voter.strengths : voter.halfWinStrengths;
  const strengthOf = new Map(Array.from(target, (strength, model) => [nameOf(model), strength]));
  const strengths = Float64Array.from(counts.models, (model) => strengthOf.get(model) ?? Number.NaN);
  const mean = meanOf(strengths);
  return {
    truth: strengths.map((strength) => strength - mean),
    found: estimate.mean,
    se: estimate.mean.map((_, i) => Math.sqrt(estimate.covariance[i * (m + 1)]!)),
    ranks: drawRanks(estimate.mean, estimate.covariance, seed, draws),
  };
}

function summarize(trials: readonly Trial[], voters: number): Coverage {
  const overModels = (figure: (trial: Trial, model: number) => number) =>
    trials.flatMap((trial) => Array.from(trial.truth, (_, model) => figure(trial, model)));
  const isCovered = ({ truth, found, se }: Trial, i: number) =>
    Math.abs(found[i]! - truth[i]!) <= z95 * se[i]!;
  const isRankCovered = ({ truth, ranks }: Trial, i: number) => {
    const rank = 1 + truth.filter((strength) => strength > truth[i]!).length;
    return ranks.best[i]! <= rank && rank <= ranks.worst[i]!;
  };
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

function meanOf(values: readonly number[] | Float64Array): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? Number.NaN;
}
