import type { Outcome } from '@/domain/outcome';

// Every wording of the vote bar seen from 2024 to 2026-09, in lower case. The middle button was called a tie
// until 2025 and "both are good" since; the arena stores it as a tie all along.
const wordings: Readonly<Record<Outcome, readonly string[]>> = {
  a: ['a is better', 'left is better', 'continue with a', 'a 更好'],
  b: ['b is better', 'right is better', 'continue with b', 'b 更好'],
  tie: ['both are good', "it's a tie", 'tie', '都好'],
  bothBad: ['both are bad', 'neither', '都不好'],
};

const outcomeOf = new Map<string, Outcome>();
for (const [outcome, texts] of Object.entries(wordings)) {
  for (const text of texts) outcomeOf.set(text, outcome as Outcome);
}

/** Whether a control belongs to a battle inside a direct chat. */
export function continuesDirect(words: string): boolean {
  return tidy(words).startsWith('continue with ');
}

/** What a vote control with these words says; undefined for any other control. Never guessed from position. */
export function readVoteLabel(words: string): Outcome | undefined {
  return outcomeOf.get(tidy(words));
}

/** Without the emoji that stood before the labels of 2024. */
function tidy(words: string): string {
  return words
    .replace(/^[^\p{Letter}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
