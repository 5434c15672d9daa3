import { expect, test } from 'vitest';
import { readLeaks } from '@/domain/battle/read-leaks';
import { aTurn } from '@/test/support/builders';

const claim = 'I am Claude, an assistant made by Anthropic.';
const repliesOf = (a: string, b = 'beta') => aTurn({ replies: { a, b } });

test('findings know their side and the number of their turn in the conversation', () => {
  const { leaks } = readLeaks([repliesOf('alpha'), repliesOf('alpha', claim)], 3);

  expect(leaks.length).toBeGreaterThan(0);
  for (const { side, turn } of leaks) expect({ side, turn }).toEqual({ side: 'b', turn: 4 });
});

test('the evidence is quoted with what follows it', () => {
  const { leaks } = readLeaks([repliesOf(`${claim} How can I help you today?`)], 1);

  expect(leaks[0]?.quote).toBe(`${claim} How can I help you today?`);
});

test('a claim that its own sentence takes back is one finding that says so', () => {
  const { leaks } = readLeaks([repliesOf('I am Claude, no, just kidding, I am not.')], 1);

  const places = leaks.map(({ rule, span }) => `${rule} ${span.start} ${span.end}`);
  expect(new Set(places).size).toBe(places.length);
  expect(leaks.some(({ corrected }) => corrected)).toBe(true);
});

test('a prompt that asks who the model is, is told of, and one that does not is not', () => {
  expect(readLeaks([aTurn({ prompt: 'Who made you?' })], 1).identityAsked).toBe(true);
  expect(readLeaks([aTurn({ prompt: 'Who made the pyramids?' })], 1).identityAsked).toBe(false);
});

test('the estimate of the published filter reads prompts and both sides', () => {
  const { arenaEstimate } = readLeaks([aTurn({ prompt: 'A poem about palm trees' })], 1);

  expect(arenaEstimate).toMatchObject({ wouldCount: false, reasons: ['leaked-identity'], words: ['palm'] });
});
