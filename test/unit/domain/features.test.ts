import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeatures } from '@/domain/features';

test('an empty reply has no traits', () => {
  const none = { characters: 0, words: 0, headers: 0, lists: 0, bold: 0, codeBlocks: 0, emoji: 0 };

  expect(readFeatures('')).toEqual(none);
});

test('characters and words are those of the whole reply, code included', () => {
  const reply = 'one two\n```\nthree\n```';

  expect(readFeatures(reply)).toMatchObject({ characters: reply.length, words: 5 });
});

test('headers of all six levels count, a hash without a space does not', () => {
  const reply = '# one\n## two\n###### six\n####### seven\n#tag\ntext # hash';

  expect(readFeatures(reply).headers).toBe(3);
});

test('ordered and unordered list items count, nested ones too', () => {
  const reply = '- a\n* b\n+ c\n  - d\n1. e\n12. f\n-g\n1.h';

  expect(readFeatures(reply).lists).toBe(6);
});

test('both ways of writing bold count', () => {
  expect(readFeatures('**a** and __b__ and *c* and _d_').bold).toBe(2);
});

test('bold does not reach over lines', () => {
  expect(readFeatures('**a\nb**').bold).toBe(0);
});

test('marks inside a code block are code', () => {
  const reply = '```\n# comment\n- minus\n**power**\n```\n# title';

  expect(readFeatures(reply)).toMatchObject({ headers: 1, lists: 0, bold: 0, codeBlocks: 1 });
});

test('each fence counts once', () => {
  expect(readFeatures('```js\na\n```\ntext\n```\nb\n```').codeBlocks).toBe(2);
});

test('a fence that is never closed is no code block', () => {
  expect(readFeatures('```\na').codeBlocks).toBe(0);
});

test('emoji count, digits and letters do not', () => {
  expect(readFeatures('1 # a 👍 ⚔️').emoji).toBe(2);
});

test('traits are whole numbers and never fall when a paragraph is added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
      (reply, words) => {
        const before = readFeatures(reply);
        const after = readFeatures(`${reply}\n\n${words.join(' ')}`);

        for (const key of Object.keys(before) as (keyof typeof before)[]) {
          expect(Number.isInteger(after[key])).toBe(true);
          expect(after[key]).toBeGreaterThanOrEqual(before[key]);
        }
      },
    ),
  );
});
