import type { Outcome } from '@/domain/outcome';
import type { Result } from './reading';
import { refuse } from './refusal';

const wordsOf: Readonly<Record<Outcome, readonly string[]>> = {
  a: ['a', 'model_a', 'leftvote', 'left', 'a>b', 'a>>b', 'b<a', 'b<<a', '1', '1.0'],
  b: ['b', 'model_b', 'rightvote', 'right', 'b>a', 'b>>a', 'a<b', 'a<<b', '0', '0.0'],
  tie: ['tie', 'tievote', 'a=b', 'b=a', '0.5'],
  bothBad: ['both_bad', 'bothbad', 'tie (bothbad)', 'bothbad_vote', 'tie(all bad)', 'tie (all bad)'],
};

const outcomeOfWord = new Map(
  (Object.keys(wordsOf) as Outcome[]).flatMap((outcome) =>
    wordsOf[outcome].map((word) => [word, outcome] as const),
  ),
);

/**
 * The outcome behind the words that public data sets use. An unknown word is refused: taking it for a tie, as some
 * tools do, would change the ratings without anyone noticing.
 */
export function readOutcome(value: unknown): Result {
  const isWord = typeof value === 'string' || typeof value === 'number';
  const outcome = isWord ? outcomeOfWord.get(String(value).trim().toLowerCase()) : undefined;
  return outcome === undefined ? refuse('unknown-outcome', value) : { outcome };
}
