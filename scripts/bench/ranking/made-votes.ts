import { sigmoid } from '@/domain/ranking/logistic';
import { normalSampler, type Random, seededRandom } from '@/domain/ranking/seeded-random';

export interface MadeVotes {
  readonly models: readonly string[];
  /** Model a, model b and outcome of each vote, as `countCodes` takes them. */
  readonly codes: Int32Array;
}

/** As in real arenas, few models get most of the votes: the r-th is met in proportion to 1/r^0.8. */
const usualPopularity = 0.8;

/**
 * Votes on so many pairs of models, on either side; three in ten are ties, a third of those both bad. A few of the
 * pairs get no vote. With a popularity of 0 all are met equally often.
 */
export function makeVotes(
  models: number,
  pairs: number,
  votes: number,
  popularity = usualPopularity,
): MadeVotes {
  const random = seededRandom(1);
  const normal = normalSampler(random);
  const strengths = Array.from({ length: models }, () => 0.6 * normal());
  const drawPair = pairDrawer(choosePairs(models, pairs, random), popularity, random);
  const codes = new Int32Array(3 * votes);
  for (let at = 0; at < codes.length; at += 3) {
    const [one, other] = drawPair();
    const [a, b] = random() < 0.5 ? [one, other] : [other, one];
    const lead = (strengths[a] ?? 0) - (strengths[b] ?? 0);
    codes.set([a, b, drawOutcome(lead, random)], at);
  }
  const names = Array.from({ length: models }, (_, model) => `model-${String(model).padStart(3, '0')}`);
  return { models: names, codes };
}

type Pair = readonly [one: number, other: number];

/** So many of all pairs, by a shuffle. */
function choosePairs(models: number, count: number, random: Random): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let one = 0; one < models; one++) for (let other = 0; other < one; other++) pairs.push([one, other]);
  for (let at = pairs.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [pairs[at], pairs[other]] = [pairs[other] ?? [0, 1], pairs[at] ?? [0, 1]];
  }
  return pairs.slice(0, count);
}

/** Draws pairs in proportion to how popular both models are. */
function pairDrawer(pairs: readonly Pair[], popularity: number, random: Random): () => Pair {
  const sums = new Float64Array(pairs.length);
  let total = 0;
  for (const [k, [one, other]] of pairs.entries()) {
    total += ((one + 1) * (other + 1)) ** -popularity;
    sums[k] = total;
  }
  return () => pairs[firstAbove(sums, random() * total)] ?? [0, 1];
}

/** Index of the first of the rising values that is above the limit. */
function firstAbove(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the outcome: a, b, tie, both bad. */
function drawOutcome(lead: number, random: Random): number {
  const tie = random();
  if (tie < 0.3) return tie < 0.2 ? 2 : 3;
  return random() < sigmoid(lead) ? 0 : 1;
}
