// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a model's index in the counts.
import type { PairCounts } from './pair-counts';
import { scorePairs } from './pair-scores';

/** A square table over the models, row against column; `null` where nothing was voted. */
export type PairTable = readonly (readonly (number | null)[])[];

/** Something known of each pair, seen from its model a; `null` where it is not known. */
type PairFigure = (pair: number) => number | null;

/** Number of votes on each pair, ties included. */
export function battleTable(counts: PairCounts): PairTable {
  const { games } = scorePairs(counts);
  return tableOf(
    counts,
    (k) => games[k]!,
    (k) => games[k]!,
  );
}

/** Share of the decisive votes on a pair that the row's model won. */
export function winFractionTable(counts: PairCounts): PairTable {
  const fraction = winFraction(counts);
  return tableOf(counts, fraction, (k) => opposite(fraction(k)));
}

/**
 * Mean over a model's opponents of its share of decisive votes, every opponent counting the same however often it
 * was met: what the public arenas call the average win rate.
 */
export function averageWinRates(counts: PairCounts): readonly (number | null)[] {
  return averageOverOpponents(counts, winFraction(counts));
}

/** The same with ties as half wins. */
export function averageScores(counts: PairCounts): readonly (number | null)[] {
  const { games, score } = scorePairs(counts);
  return averageOverOpponents(counts, (k) => score[k]! / games[k]!);
}

function winFraction({ winsA, winsB }: PairCounts): PairFigure {
  return (k) => {
    const decisive = winsA[k]! + winsB[k]!;
    return decisive > 0 ? winsA[k]! / decisive : null;
  };
}

function opposite(fraction: number | null): number | null {
  return fraction === null ? null : 1 - fraction;
}

function tableOf({ models, a, b }: PairCounts, figure: PairFigure, mirrored: PairFigure): PairTable {
  const table = models.map(() => new Array<number | null>(models.length).fill(null));
  for (let k = 0; k < a.length; k++) {
    table[a[k]!]![b[k]!] = figure(k);
    table[b[k]!]![a[k]!] = mirrored(k);
  }
  return table;
}

function averageOverOpponents({ models, a, b }: PairCounts, figure: PairFigure): readonly (number | null)[] {
  const sums = new Float64Array(models.length);
  const opponents = new Int32Array(models.length);
  for (let k = 0; k < a.length; k++) {
    const fraction = figure(k);
    if (fraction === null) continue;
    sums[a[k]!]! += fraction;
    sums[b[k]!]! += 1 - fraction;
    opponents[a[k]!]!++;
    opponents[b[k]!]!++;
  }
  return models.map((_, model) => (opponents[model]! > 0 ? sums[model]! / opponents[model]! : null));
}
