// biome-ignore-all lint/style/noNonNullAssertion: every index is a loop bound, or a code that the caller vouches for.
import { outcomes } from '@/domain/outcome';
import { emptyPairs, type PairCounts } from './pair-counts';

const kinds = outcomes.length;

/**
 * Adds up votes that are numbers: model a, model b (indices into `models`) and the outcome (index into `outcomes`),
 * three a vote. Some ten times as fast as counting rows with names, for data that keeps votes in this way; takes
 * memory for every pair of models, so it is for some two thousand of them at most. The codes are not checked.
 */
export function countCodes(models: readonly string[], codes: Int32Array): PairCounts {
  return compact(models, countCells(models.length, codes));
}

/** Counts per ordered pair and outcome, at (a·m + b)·4 + outcome. */
function countCells(m: number, codes: Int32Array): Uint32Array {
  const cells = new Uint32Array(m * m * kinds);
  for (let at = 0; at < codes.length; at += 3) {
    cells[(codes[at]! * m + codes[at + 1]!) * kinds + codes[at + 2]!]!++;
  }
  return cells;
}

/** The pairs that have votes; those of b against a are the same pair seen from the other side. */
function compact(models: readonly string[], cells: Uint32Array): PairCounts {
  const m = models.length;
  const entries = pairsWithVotes(m, cells);
  const counts = emptyPairs(models, entries.length);
  for (const [k, { i, j }] of entries.entries()) {
    const one = (i * m + j) * kinds;
    const other = (j * m + i) * kinds;
    counts.a[k] = i;
    counts.b[k] = j;
    counts.winsA[k] = cells[one]! + cells[other + 1]!;
    counts.winsB[k] = cells[one + 1]! + cells[other]!;
    counts.ties[k] = cells[one + 2]! + cells[other + 2]!;
    counts.bothBad[k] = cells[one + 3]! + cells[other + 3]!;
  }
  return counts;
}

function pairsWithVotes(
  m: number,
  cells: Uint32Array,
): readonly { readonly i: number; readonly j: number }[] {
  const hasVotes = (at: number) => cells[at]! + cells[at + 1]! + cells[at + 2]! + cells[at + 3]! > 0;
  const pairs: { i: number; j: number }[] = [];
  for (let i = 0; i < m; i++) {
    for (let j = i + 1; j < m; j++) {
      if (hasVotes((i * m + j) * kinds) || hasVotes((j * m + i) * kinds)) pairs.push({ i, j });
    }
  }
  return pairs;
}
