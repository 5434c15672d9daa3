import { GuessCount, type GuessScore } from '@/domain/insights/guess-score';
import { type Month, monthsOf } from '@/domain/insights/months';
import { type Taste, TasteCount } from '@/domain/insights/taste';
import type { Selection } from '@/domain/journal/bucket';
import type { Database } from '@/storage/database';
import { votePagesOf } from '@/storage/vote-pages';

/** What is told of the votes that count. */
export interface Insights {
  readonly taste: Taste;
  readonly guesses: GuessScore;
  /** The last year at most, oldest first. */
  readonly months: readonly Month[];
  /** Whether all votes were read. */
  readonly isWhole: boolean;
}

const mostMonths = 12;

/** Reads the votes of a selection in pages and tells after each what is known; the last step is of all of them. */
export async function* countInsights(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
): AsyncGenerator<Insights> {
  const taste = new TasteCount();
  const guesses = new GuessCount();
  const months = new Map<number, number>();
  const read = (isWhole: boolean): Insights => ({
    taste: taste.read(),
    guesses: guesses.read(),
    months: monthsOf(months, nextMonth, mostMonths),
    isWhole,
  });
  for await (const page of votePagesOf(db, selection, signal)) {
    for (const vote of page) {
      taste.add(vote);
      guesses.add(vote);
      // A vote from a file may have no date.
      if (vote.castAtMs > 0)
        months.set(monthOf(vote.castAtMs), (months.get(monthOf(vote.castAtMs)) ?? 0) + 1);
    }
    yield read(false);
  }
  yield read(true);
}

function monthOf(atMs: number): number {
  const date = new Date(atMs);
  return new Date(date.getFullYear(), date.getMonth()).getTime();
}

function nextMonth(startMs: number): number {
  const date = new Date(startMs);
  return new Date(date.getFullYear(), date.getMonth() + 1).getTime();
}
