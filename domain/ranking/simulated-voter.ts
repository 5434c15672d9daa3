// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound of arrays of one size.
import { maximizeLikelihood } from './maximum-likelihood';
import { drawMultinomial } from './multinomial';
import { PairCounter } from './pair-counter';
import type { PairCounts } from './pair-counts';
import { normalSampler, type Random } from './seeded-random';

/** A made-up voter and the models put before them. */
export interface VoterDesign {
  readonly models: number;
  /** Standard deviation of the strengths, logits of a win against a loss. */
  readonly sd: number;
  /** Share of votes that are ties. */
  readonly tieShare: number;
  /** How unequally models are met: the r-th is met in proportion to 1/r^popularity. 0 is equally often. */
  readonly popularity?: number;
  /** Strengths from a t distribution with 4 degrees of freedom, scaled to the same sd: a few stand far out. */
  readonly hasHeavyTails?: boolean;
}

export interface SimulatedVoter {
  /** The strengths that the votes come from, by model: logits of a win against a loss. */
  readonly strengths: Float64Array;
  /** What a fit with ties as half wins would find from endlessly many votes; less spread out. */
  readonly halfWinStrengths: Float64Array;
  /** Casts so many votes; the models are named by `nameOf`. */
  cast(votes: number): PairCounts;
}

/** Name of the model with this index; names sort as the indices do. */
export function nameOf(model: number): string {
  return String(model).padStart(4, '0');
}

/** Makes up a voter whose votes follow Davidson's model (1970), which has ties. */
export function simulateVoter(design: VoterDesign, random: Random): SimulatedVoter {
  const { a, b, share } = allPairs(design);
  const strengths = drawStrengths(design, normalSampler(random));
  const leads = share.map((_, k) => strengths[a[k]!]! - strengths[b[k]!]!);
  const nu = tieParameter(leads, share, design.tieShare);
  const cells = outcomeShares(leads, share, nu);
  const score = share.map((_, k) => cells[3 * k]! + cells[3 * k + 2]! / 2);
  const { x } = maximizeLikelihood({ size: design.models, a, b, games: share, score, squares: score });
  return { strengths, halfWinStrengths: x, cast: (votes) => castVotes(votes, a, b, cells, random) };
}

interface WeightedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Share of the votes that are on the pair. */
  readonly share: Float64Array;
}

function allPairs({ models, popularity = 0 }: VoterDesign): WeightedPairs {
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < models; i++) {
    for (let j = i + 1; j < models; j++) {
      a.push(i);
      b.push(j);
    }
  }
  const weights = a.map((i, k) => ((i + 1) * (b[k]! + 1)) ** -popularity);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Float64Array.from(weights, (weight) => weight / total);
  return { a: Int32Array.from(a), b: Int32Array.from(b), share };
}

function drawStrengths({ models, sd, hasHeavyTails }: VoterDesign, normal: () => number): Float64Array {
  return Float64Array.from({ length: models }, () => sd * (hasHeavyTails ? drawT4(normal) : normal()));
}

/** Student's t with 4 degrees of freedom, divided by its standard deviation √2. */
function drawT4(normal: () => number): number {
  const squares = normal() ** 2 + normal() ** 2 + normal() ** 2 + normal() ** 2;
  return normal() / Math.sqrt(squares / 4) / Math.SQRT2;
}

/** The ν that makes so many votes ties, by bisection of log ν. */
function tieParameter(leads: Float64Array, share: Float64Array, tieShare: number): number {
  if (tieShare === 0) return 0;
  let [low, high] = [-20, 20];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const nu = Math.exp(middle);
    const tied = leads.reduce((sum, lead, k) => sum + (share[k]! * nu) / (nu + 2 * Math.cosh(lead / 2)), 0);
    if (tied < tieShare) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}

/** Shares of all votes that are wins, losses and ties of pair 0, then of pair 1, and so on. */
function outcomeShares(leads: Float64Array, share: Float64Array, nu: number): Float64Array {
  const cells = new Float64Array(3 * leads.length);
  leads.forEach((lead, k) => {
    const unit = share[k]! / (nu + 2 * Math.cosh(lead / 2));
    cells[3 * k] = unit * Math.exp(lead / 2);
    cells[3 * k + 1] = unit * Math.exp(-lead / 2);
    cells[3 * k + 2] = unit * nu;
  });
  return cells;
}

function castVotes(
  votes: number,
  a: Int32Array,
  b: Int32Array,
  cells: Float64Array,
  random: Random,
): PairCounts {
  const drawn = new Float64Array(cells.length);
  drawMultinomial(random, votes, cells, drawn);
  const counter = new PairCounter();
  a.forEach((i, k) => {
    const [winsA, winsB, ties] = [drawn[3 * k]!, drawn[3 * k + 1]!, drawn[3 * k + 2]!];
    counter.add({ a: nameOf(i), b: nameOf(b[k]!), winsA, winsB, ties, bothBad: 0 });
  });
  return counter.counts();
}
