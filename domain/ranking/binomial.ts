import { logFactorial } from './log-factorial';
import type { Random } from './seeded-random';

/** A binomial number: how many of `trials` trials succeed, each with probability `p`. */
export function drawBinomial(random: Random, trials: number, p: number): number {
  if (trials <= 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - drawBinomial(random, trials, 1 - p);
  return trials * p < 10 ? drawByInversion(random, trials, p) : drawByRejection(random, trials, p);
}

/** Walks up the distribution from 0, about trials × p steps. */
function drawByInversion(random: Random, trials: number, p: number): number {
  const odds = p / (1 - p);
  let probability = Math.exp(trials * Math.log1p(-p));
  let rest = random();
  let successes = 0;
  while (rest > probability && successes < trials) {
    rest -= probability;
    successes++;
    probability *= (odds * (trials - successes + 1)) / successes;
  }
  return successes;
}

/** Transformed rejection, algorithm BTRS of Hörmann 1993; for trials × p from 10 up and p up to ½. */
function drawByRejection(random: Random, trials: number, p: number): number {
  const deviation = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const certain = 0.92 - 4.2 / b;
  const mode = Math.floor((trials + 1) * p);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const edge = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / edge + b) * u + trials * p + 0.5);
    if (edge >= 0.07 && v <= certain) return successes;
    if (successes < 0 || successes > trials) continue;
    const height = Math.log((v * alpha) / (a / (edge * edge) + b));
    if (height <= logWeight(trials, p, successes) - logWeight(trials, p, mode)) return successes;
  }
}

/** log of the binomial probability, up to a constant. */
function logWeight(trials: number, p: number, successes: number): number {
  const ways = -logFactorial(successes) - logFactorial(trials - successes);
  return ways + successes * Math.log(p / (1 - p));
}
