import type { Outcome } from '@/domain/outcome';
import { countPairs } from '@/domain/ranking/count-pairs';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import type { OutcomeRow } from '@/domain/ranking/pair-row';

const outcomeOfSign: Readonly<Record<string, Outcome>> = { '>': 'a', '<': 'b', '=': 'tie', '!': 'bothBad' };

/** Votes in a short notation: `A>B` A won, `A<B` B won, `A=B` a tie, `A!B` both bad, `A>B*3` three times. */
export function votesOf(text: string): readonly OutcomeRow[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [, a = '', sign = '', b = '', times = '1'] = /^(.+?)([<>=!])(.+?)(?:\*(\d+))?$/.exec(word) ?? [];
      const outcome = outcomeOfSign[sign];
      if (!outcome) throw new Error(`Not a vote: ${word}`);
      return Array.from({ length: Number(times) }, () => ({ a, b, outcome }));
    });
}

/** The counts of votes in that notation. */
export function countsOf(text: string): PairCounts {
  return countPairs(votesOf(text)).counts;
}
