import type { Outcome } from '@/domain/outcome';

// 2023-05 to 2025-04: the same four labels, each behind an emoji and two spaces.
const outcomeOf: Readonly<Record<string, Outcome>> = {
  'A is better': 'a',
  'B is better': 'b',
  Tie: 'tie',
  'Both are bad': 'bothBad',
};

/** What a vote control with these words says; undefined for any other control. */
export function readVoteLabel(words: string): Outcome | undefined {
  const label = words.replace(/^[^\p{Letter}]+/u, '').trim();
  return Object.hasOwn(outcomeOf, label) ? outcomeOf[label] : undefined;
}
