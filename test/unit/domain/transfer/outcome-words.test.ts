import { expect, test } from 'vitest';
import { readOutcome } from '@/domain/transfer/outcome-words';

test.each([
  ['a', ['model_a', 'leftvote', 'left', 'A', 'A>B', 'A>>B', '1', '1.0', 1, ' Model_A ']],
  ['b', ['model_b', 'rightvote', 'right', 'B', 'B>A', 'A<B', '0', '0.0', 0]],
  ['tie', ['tie', 'tievote', 'A=B', '0.5', 0.5]],
  ['bothBad', ['both_bad', 'bothBad', 'tie (bothbad)', 'bothbad_vote', 'tie(all bad)']],
])('%s has its words', (outcome, words) => {
  for (const word of words) expect(readOutcome(word)).toEqual({ outcome });
});

test.each([
  '',
  'draw',
  'invalid',
  'model_c',
  '2',
  0.7,
  null,
  undefined,
  true,
  {},
  '__proto__',
  'constructor',
])('%j is refused', (word) => {
  expect(readOutcome(word)).toMatchObject({ refused: 'unknown-outcome' });
});
