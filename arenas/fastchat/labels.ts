import type { Outcome } from '@/domain/outcome';

// 2023-05 to 2025-04: the same four labels, each behind an emoji and two spaces. 2025-10, BigCodeArena: capitals,
// and "It's a Tie". In lower case.
const outcomeOf: Readonly<Record<string, Outcome>> = {
  'a is better': 'a',
  'b is better': 'b',
  tie: 'tie',
  "it's a tie": 'tie',
  'both are bad': 'bothBad',
};

/** What a vote control with these words says; undefined for any other control. */
export function readVoteLabel(words: string): Outcome | undefined {
  const label = words
    .replace(/^[^\p{Letter}]+/u, '')
    .trim()
    .toLowerCase();
  return Object.hasOwn(outcomeOf, label) ? outcomeOf[label] : undefined;
}
