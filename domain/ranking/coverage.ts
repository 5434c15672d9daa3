// biome-ignore-all lint/style/noNonNullAssertion: every index is a model of the same fit.
import { centreVector } from './centre';
import { type Coverage, summarize, type Trial } from './coverage-summary';
import { type FitOptions, fitVotes } from './fit-votes';
import { drawRanks } from './rank-draws';
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
  centreVector(strengths, m);
  return {
    truth: strengths,
    found: estimate.mean,
    se: estimate.mean.map((_, i) => Math.sqrt(estimate.covariance[i * (m + 1)]!)),
    ranks: drawRanks(estimate.mean, estimate.covariance, seed, draws),
  };
}
