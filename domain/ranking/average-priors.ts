// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { centreMatrix, centreVector } from './centre';
import { addInverse, logDeterminant } from './cholesky';
import { type Minimum, minimize, type Objective } from './newton';
import { logNormalizer, type Prior } from './prior';

/** A prior that might be the right one, and the log of how plausible it is before any vote. */
export interface CandidatePrior {
  readonly prior: Prior;
  readonly logWeight: number;
}

export interface Averaged {
  /** Posterior mean of all parameters; the models' strengths come first and are centred. */
  readonly mean: Float64Array;
  /** Posterior covariance, row-major, centred likewise. */
  readonly covariance: Float64Array;
  /** Posterior probability of each candidate. */
  readonly weights: Float64Array;
}

/** Candidates this much less plausible than the best are left out. */
const negligible = 1e-8;

/**
 * Averages a model over candidate priors, each weighted by how well it predicted the votes.
 *
 * Per candidate the posterior is taken as normal around its mode (Laplace), which also gives the evidence
 * log E = log posterior at the mode − ½ log det H up to a constant. The mean and covariance are those of the
 * mixture, so the covariance also holds the doubt about the prior. Candidates should be given in an order in which
 * neighbours resemble each other, as each search starts where the one before ended.
 */
export function averagePriors(
  candidates: readonly CandidatePrior[],
  objectiveFor: (prior: Prior) => Objective,
  models: number,
): Averaged {
  const fits = fitEach(candidates, objectiveFor);
  const weights = normalize(fits.map(({ logEvidence }) => logEvidence));
  const kept = fits.flatMap(({ minimum }, g) => (weights[g]! > 0 ? [{ minimum, weight: weights[g]! }] : []));
  for (const { minimum } of kept) centreVector(minimum.x, models);
  const mean = averageModes(kept);
  return { mean, covariance: averageCovariances(kept, mean, models), weights };
}

interface Fit {
  readonly minimum: Minimum;
  readonly logEvidence: number;
}

interface WeightedMinimum {
  readonly minimum: Minimum;
  readonly weight: number;
}

function fitEach(
  candidates: readonly CandidatePrior[],
  objectiveFor: (prior: Prior) => Objective,
): readonly Fit[] {
  let start: Float64Array | undefined;
  return candidates.map(({ prior, logWeight }) => {
    const minimum = minimize(objectiveFor(prior), start ?? prior.mean);
    start = minimum.x;
    const size = minimum.x.length;
    const logEvidence =
      logWeight + logNormalizer(prior) - minimum.value - logDeterminant(minimum.factor, size) / 2;
    return { minimum, logEvidence };
  });
}

/** Turns log weights into weights that sum to 1, the negligible ones being 0. */
function normalize(logWeights: readonly number[]): Float64Array {
  const best = Math.max(...logWeights);
  const relative = logWeights.map((logWeight) => Math.exp(logWeight - best));
  const weights = Float64Array.from(relative, (weight) => (weight < negligible ? 0 : weight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function averageModes(fits: readonly WeightedMinimum[]): Float64Array {
  const mean = new Float64Array(fits[0]!.minimum.x.length);
  for (const { minimum, weight } of fits) {
    for (let i = 0; i < mean.length; i++) mean[i]! += weight * minimum.x[i]!;
  }
  return mean;
}

/** Covariance within the candidates plus covariance between their modes. */
function averageCovariances(
  fits: readonly WeightedMinimum[],
  mean: Float64Array,
  models: number,
): Float64Array {
  const n = mean.length;
  const covariance = new Float64Array(n * n);
  for (const { minimum, weight } of fits) addInverse(minimum.factor, n, weight, covariance);
  centreMatrix(covariance, n, models);
  for (const { minimum, weight } of fits) addSquare(minimum.x, mean, weight, covariance);
  return covariance;
}

/** Adds weight × (x − mean)(x − mean)ᵀ. */
function addSquare(x: Float64Array, mean: Float64Array, weight: number, covariance: Float64Array): void {
  const n = mean.length;
  for (let i = 0; i < n; i++) {
    const scaled = weight * (x[i]! - mean[i]!);
    for (let j = 0; j < n; j++) covariance[i * n + j]! += scaled * (x[j]! - mean[j]!);
  }
}
