import { expect, test } from 'vitest';
import { readCategories } from '@/domain/describe/read-categories';
import { aTurn } from '@/test/support/builders';

test.each([
  ['coding', 'Write a Python function that reverses a list'],
  ['coding', 'Why does this fail?\n```js\nfoo()\n```'],
  ['coding', 'I get a segfault, here is the stack trace'],
  ['math', 'Prove that the square root of 2 is irrational'],
  ['math', 'What is the integral of $x^2$?'],
  ['math', 'What is 17 * 23 = ?'],
  ['creative-writing', 'Write me a short, sad poem about rain'],
  ['creative-writing', 'Tell a story about two cats'],
  ['creative-writing', 'Schreibe bitte ein Gedicht über den Herbst'],
  ['long-prompt', 'word '.repeat(400)],
])('%s: %s', (category, prompt) => {
  expect(readCategories([aTurn({ prompt })])).toContain(category);
});

test.each([
  'How deep is the sea?',
  'What is the history of poetry?',
  'Who wrote the story of Odysseus?',
  'Which train goes to Bern at 10?',
  'Give me 3 ideas for dinner',
])('%s is of no category', (prompt) => {
  expect(readCategories([aTurn({ prompt })])).toEqual([]);
});

test('code in both replies makes a coding task, in one of them it does not', () => {
  const code = '```py\nprint(1)\n```';

  expect(readCategories([aTurn({ prompt: 'print one', replies: { a: code, b: code } })])).toEqual(['coding']);
  expect(readCategories([aTurn({ prompt: 'print one', replies: { a: code, b: 'no' } })])).toEqual([]);
});

test('a vote on the second prompt is multi-turn', () => {
  expect(readCategories([aTurn(), aTurn()])).toEqual(['multi-turn']);
});

test('a hostile prompt is read in no time', () => {
  const start = performance.now();
  for (const piece of ['write a ', '$x ', '\\(', 'SELECT ', 'x^', "d'd-"]) {
    readCategories([aTurn({ prompt: piece.repeat(50_000) })]);
  }

  expect(performance.now() - start).toBeLessThan(2000);
});
