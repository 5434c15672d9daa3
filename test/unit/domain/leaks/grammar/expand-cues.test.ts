import { expect, test } from 'vitest';
import { expandCues } from '@/domain/leaks/grammar/expand-cues';
import { cueKinds } from '@/domain/leaks/grammar/grammar';
import { grammars } from '@/domain/leaks/grammar/grammars';

test('groups multiply, also inside one another', () => {
  expect(expandCues('(a|b) c|d')).toEqual(['a c', 'b c', 'd']);
  expect(expandCues('x(y|(1|2)z|)')).toEqual(['xy', 'x1z', 'x2z', 'x']);
});

test('a question mark after a space makes it optional', () => {
  expect(expandCues('a ?b')).toEqual(['a b', 'ab']);
});

test('an unclosed group is an error', () => {
  expect(() => expandCues('(a|b')).toThrow('unclosed');
  expect(() => expandCues('a)b')).toThrow('unopened');
});

test('no language needs more than a few thousand phrases', () => {
  const sizes = grammars.map(({ cues }) =>
    cueKinds.reduce((sum, kind) => sum + expandCues(cues[kind] ?? '').length, 0),
  );

  expect(Math.max(...sizes)).toBeLessThan(8000);
});
