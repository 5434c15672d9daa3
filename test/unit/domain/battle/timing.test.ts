import { expect, test } from 'vitest';
import { followTiming, type Timing } from '@/domain/battle/timing';
import { aLabelledTurn, aReading } from '@/test/support/builders';

const reading = (a: string, b: string, prompt = 'question') =>
  aReading({ turns: [aLabelledTurn({ prompt, replies: { a, b } })] });

function follow(...steps: readonly (readonly [atMs: number, ...replies: [string, string, string?]])[]) {
  return steps.reduce<Timing | undefined>(
    (timing, [atMs, a, b, prompt]) => followTiming(timing, reading(a, b, prompt), atMs),
    undefined,
  )?.times;
}

test('each side is timed from the prompt to its first words and to its last', () => {
  const times = follow(
    [1000, '', ''],
    [1200, '', 'be'],
    [1500, 'al', 'beta'],
    [1900, 'alpha', 'beta'],
    [9000, 'alpha', 'beta'],
  );

  expect(times).toEqual({
    a: { firstTokenMs: 500, finishMs: 900 },
    b: { firstTokenMs: 200, finishMs: 500 },
  });
});

test('replies that were there when the turn was first seen have no times', () => {
  expect(follow([1000, 'al', 'be'], [1500, 'alpha', 'beta'])).toEqual({ a: {}, b: {} });
});

test('the next prompt begins anew', () => {
  const times = follow([0, '', ''], [100, 'x', 'x'], [500, '', '', 'next'], [700, 'y', '', 'next']);

  expect(times).toEqual({ a: { firstTokenMs: 200, finishMs: 200 }, b: {} });
});

test('a page that shows no battle for a moment changes nothing', () => {
  const timing = followTiming(undefined, reading('', ''), 0);

  expect(followTiming(timing, { kind: 'elsewhere' }, 10)).toBe(timing);
});
