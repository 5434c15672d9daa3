import { expect, test } from 'vitest';
import { marksIn } from '@/components/marks-in';

const mark = (start: number, end: number) => ({ span: { start, end }, words: 'says its maker' });
const spans = (...given: Parameters<typeof marksIn>) =>
  marksIn(...given).map(({ span }) => [span.start, span.end]);

test('a mark falls on the letters it was made on', () => {
  // The words between the stars.
  expect(spans('I am Bard', 'So: **I am Bard**.', { start: 6, end: 15 }, [mark(11, 15)])).toEqual([[5, 9]]);
});

test('a mark that reaches beyond a stretch falls on its part of it', () => {
  expect(spans('am', 'I am Bard', { start: 2, end: 4 }, [mark(0, 9)])).toEqual([[0, 2]]);
});

test('words that are fenced in are found within their fences', () => {
  expect(spans('Bard', '`Bard`', { start: 0, end: 6 }, [mark(1, 5)])).toEqual([[0, 4]]);
});

test('where words are written otherwise the mark falls on all of them', () => {
  expect(spans('A*B', 'A\\*B', { start: 0, end: 4 }, [mark(3, 4)])).toEqual([[0, 3]]);
});

test('a mark elsewhere falls on nothing', () => {
  expect(spans('I am', 'I am Bard', { start: 0, end: 4 }, [mark(5, 9)])).toEqual([]);
});
