import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMarks } from '@/components/cut-marks';

const mark = (start: number, end: number, words = 'why') => ({ span: { start, end }, words });

test('a text is cut before and after its mark', () => {
  expect(cutMarks('I am Bard.', [mark(5, 9)])).toEqual([
    { text: 'I am ' },
    { text: 'Bard', words: ['why'] },
    { text: '.' },
  ]);
});

test('marks that overlap become one that says both', () => {
  expect(cutMarks('abcdef', [mark(2, 5, 'two'), mark(0, 3, 'one'), mark(1, 2, 'one')])).toEqual([
    { text: 'abcde', words: ['one', 'two'] },
    { text: 'f' },
  ]);
});

test('a mark beyond the text marks nothing', () => {
  expect(cutMarks('abc', [mark(3, 9), mark(2, 2)])).toEqual([{ text: 'abc' }]);
});

test('not a letter is lost or doubled, whatever the marks', () => {
  const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([start, end]) => mark(start, end)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 25 }), marks, (text, some) => {
      expect(
        cutMarks(text, some)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
