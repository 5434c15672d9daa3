import { expect, test } from 'vitest';
import { revealPatienceMs } from '@/domain/battle/advance';
import { resume } from '@/domain/battle/resume';
import { aLabelledTurn, aNamedTurn, aPendingVote, aReading, aTurn, noonMs } from '@/test/support/builders';

const laterMs = noonMs + 100 * revealPatienceMs;
const names = { a: 'ada-1', b: 'bob-2' };

test('the names of the same conversation and turn make the vote', () => {
  const reading = aReading({ turns: [aNamedTurn()] });

  expect(resume(aPendingVote(), reading, laterMs, undefined)).toEqual({ kind: 'revealed', models: names });
});

test('a page that shows no names yet is given time from when it showed the pair', () => {
  const at = (atMs: number) => resume(aPendingVote(), aReading(), atMs, laterMs);

  expect(resume(aPendingVote(), aReading(), laterMs, undefined)).toEqual({ kind: 'shown' });
  expect(at(laterMs + revealPatienceMs - 1)).toEqual({ kind: 'shown' });
  expect(at(laterMs + revealPatienceMs)).toEqual({ kind: 'lost', reason: 'no-reveal' });
});

test('one name only does not make a vote', () => {
  const reading = aReading({ turns: [aLabelledTurn({ a: 'ada-1' })] });

  expect(resume(aPendingVote(), reading, laterMs + revealPatienceMs, laterMs)).toEqual({
    kind: 'lost',
    reason: 'one-name-only',
  });
});

test.each([
  ['another conversation', aReading({ conversation: 'talk-2', turns: [aNamedTurn()] })],
  ['a page without a conversation', aReading({ conversation: undefined, turns: [aNamedTurn()] })],
  ['an empty transcript', aReading({ turns: [] })],
  ['another prompt', aReading({ turns: [aNamedTurn({ prompt: 'other' })] })],
  ['a page that is no battle', { kind: 'elsewhere' } as const],
  ['a page that is not understood', { kind: 'unreadable', missing: [] } as const],
])('%s tells nothing', (_, reading) => {
  expect(resume(aPendingVote(), reading, laterMs, undefined)).toEqual({ kind: 'absent' });
});

test('the turn is found by its place, not by its words', () => {
  const pending = aPendingVote({ turns: [aTurn(), aTurn()] });
  const reading = aReading({ turns: [aNamedTurn(), aLabelledTurn()] });

  expect(resume(pending, reading, laterMs, undefined)).toEqual({ kind: 'shown' });
});

test('a conversation that went on without names cannot name this turn any more', () => {
  const reading = aReading({ turns: [aLabelledTurn(), aLabelledTurn({ prompt: 'next' })] });

  expect(resume(aPendingVote(), reading, noonMs, undefined)).toEqual({
    kind: 'lost',
    reason: 'left-before-reveal',
  });
});

test('a conversation that went on after the reveal still names this turn', () => {
  const reading = aReading({ turns: [aNamedTurn(), aLabelledTurn({ prompt: 'next' })] });

  expect(resume(aPendingVote(), reading, laterMs, undefined)).toEqual({ kind: 'revealed', models: names });
});

test('a pair without an id of the arena is lost once its page must be gone', () => {
  const pending = aPendingVote({ canResume: false, battleId: 'page.1' });
  const reading = aReading({ conversation: undefined, turns: [aNamedTurn()] });

  expect(resume(pending, reading, noonMs + revealPatienceMs - 1, undefined)).toEqual({ kind: 'absent' });
  expect(resume(pending, reading, noonMs + revealPatienceMs, undefined)).toEqual({
    kind: 'lost',
    reason: 'left-before-reveal',
  });
});

test('names above replies that changed places are taken for nobody', () => {
  const reading = aReading({ turns: [aNamedTurn({ replies: { a: 'beta', b: 'alpha' } })] });

  expect(resume(aPendingVote(), reading, laterMs, undefined)).toEqual({ kind: 'shown' });
});

test('a pair whose replies are each rated by itself is waited for until it is left', () => {
  const pending = aPendingVote({ ratesEach: true });
  const longer = aReading({ turns: [aLabelledTurn(), aLabelledTurn({ prompt: 'next' })] });

  expect(resume(pending, aReading(), laterMs, noonMs)).toEqual({ kind: 'shown' });
  expect(resume(pending, longer, laterMs, noonMs)).toEqual({ kind: 'lost', reason: 'half-rated' });
});
