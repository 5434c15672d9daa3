import * as v from 'valibot';
import type { Method } from '@/domain/ranking/fit-votes';
import type { TieOptions } from '@/domain/ranking/keep-outcomes';
import type { Leaderboard } from '@/domain/ranking/leaderboard';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import type { CellRow } from '@/domain/ranking/pair-row';

const title = 'Blind Ballot results';
const version = 1;

const Count = v.pipe(v.number(), v.finite(), v.minValue(0));
const Pair = v.object({
  a: v.string(),
  b: v.string(),
  winsA: Count,
  winsB: Count,
  ties: Count,
  bothBad: Count,
});
const Results = v.object({ title: v.literal(title), version: v.literal(version), pairs: v.array(Pair) });

export interface ResultsParts {
  /** What a program needs to make the same numbers again. */
  readonly settings: TieOptions & { readonly method?: Method; readonly seed: number };
  readonly algorithmVersion: number;
  readonly counts: PairCounts;
  readonly leaderboard: Leaderboard;
}

/** A leaderboard with the counts and settings that it was made of, as JSON. */
export function writeResults({ settings, algorithmVersion, counts, leaderboard }: ResultsParts): string {
  const { method, votes, finiteMle, components, models, unranked } = leaderboard;
  const pairs = pairsOf(counts);
  const about = { title, version, algorithmVersion, settings, method, votes, finiteMle, components };
  return `${JSON.stringify({ ...about, models, unranked, pairs }, null, 1)}\n`;
}

/** The counts in a results file, or undefined if it is none or of a later version. */
export function readResultPairs(file: unknown): readonly CellRow[] | undefined {
  const parsed = v.safeParse(Results, file);
  return parsed.success ? parsed.output.pairs : undefined;
}

function pairsOf(counts: PairCounts): readonly CellRow[] {
  const at = (column: Float64Array, k: number) => column[k] ?? 0;
  const name = (model: number | undefined) => counts.models[model ?? -1] ?? '';
  return Array.from(counts.a, (a, k) => ({
    a: name(a),
    b: name(counts.b[k]),
    winsA: at(counts.winsA, k),
    winsB: at(counts.winsB, k),
    ties: at(counts.ties, k),
    bothBad: at(counts.bothBad, k),
  }));
}
