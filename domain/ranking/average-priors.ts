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
  const fits = weigh(fitEach(candidates, objectiveFor));
  for (const { minimum } of fits) centreVector(minimum.x, models);
  const mean = averageModes(fits);
  const weights = new Float64Array(candidates.length);
  for (const { place, weight } of fits) weights[place] = weight;
  return { mean, covariance: averageCovariances(fits, mean, models), weights };
}

interface Fit {
  /** Which candidate this is. */
  readonly place: number;
  readonly minimum: Minimum;
  readonly logEvidence: number;
}

interface WeightedFit extends Fit {
  readonly weight: number;
}

/** Fits the candidates and keeps those that matter; letting go of the others at once saves a matrix for each. */
function fitEach(
  candidates: readonly CandidatePrior[],
  objectiveFor: (prior: Prior) => Objective,
): readonly Fit[] {
  let fits: readonly Fit[] = [];
  let start: Float64Array | undefined;
  candidates.forEach(({ prior, logWeight }, place) => {
    const minimum = minimize(objectiveFor(prior), start ?? prior.mean);
    const logDensity = logWeight + logNormalizer(prior) - minimum.value;
    const logEvidence = logDensity - logDeterminant(minimum.factor, minimum.x.length) / 2;
    start = minimum.x;
    fits = withoutNegligible([...fits, { place, minimum, logEvidence }]);
  });
  return fits;
}

function withoutNegligible(fits: readonly Fit[]): readonly Fit[] {
  const best = Math.max(...fits.map(({ logEvidence }) => logEvidence));
  return fits.filter(({ logEvidence }) => logEvidence > best + Math.log(negligible));
}

/** Evidence as weights that sum to 1. */
function weigh(fits: readonly Fit[]): readonly WeightedFit[] {
  const best = Math.max(...fits.map(({ logEvidence }) => logEvidence));
  const total = fits.reduce((sum, { logEvidence }) => sum + Math.exp(logEvidence - best), 0);
  return fits.map((fit) => ({ ...fit, weight: Math.exp(fit.logEvidence - best) / total }));
}

function averageModes(fits: readonly WeightedFit[]): Float64Array {
  const mean = new Float64Array(fits[0]!.minimum.x.length);
  for (const { minimum, weight } of fits) {
    for (let i = 0; i < mean.length; i++) mean[i]! += weight * minimum.x[i]!;
  }
  return mean;
}

/** Covariance within the candidates plus covariance between their modes. */
function averageCovariances(fits: readonly WeightedFit[], mean: Float64Array, models: number): Float64Array {
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
