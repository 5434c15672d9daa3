import { expect, test } from 'vitest';
import { readTurns } from '@/domain/transfer/read-turns';

const turn = { prompt: 'hi', replies: { a: 'x', b: 'y' } };
const talk = (reply: string) => [
  { role: 'user', content: 'hi' },
  { role: 'assistant', content: [{ type: 'text', text: reply }] },
];

test.each([
  ['our own', { turns: [turn] }],
  ['two conversations', { conversation_a: talk('x'), conversation_b: talk('y') }],
  [
    'conversations in cells',
    { conversation_a: JSON.stringify(talk('x')), conversation_b: JSON.stringify(talk('y')) },
  ],
  ['lists in cells', { prompt: '["hi"]', response_a: '["x"]', response_b: '["y"]' }],
  ['plain cells', { prompt: 'hi', response_a: 'x', response_b: 'y' }],
  ['an annotation', { instruction: 'hi', output_1: 'x', output_2: 'y' }],
])('texts are read from %s', (_, row) => {
  expect(readTurns(row)).toEqual([turn]);
});

test.each([
  [undefined],
  [[]],
  [{ prompt: 'hi', response_a: 'x' }],
  [{ turns: [{ prompt: 1 }] }],
  [{ conversation_a: 'x', conversation_b: 'y' }],
])('%j has none', (row) => {
  expect(readTurns(row)).toBeUndefined();
});

test('a reply that is missing is empty', () => {
  const row = { prompt: '["one", "two"]', response_a: '["x", null]', response_b: '["y"]' };

  expect(readTurns(row)?.[1]).toEqual({ prompt: 'two', replies: { a: '', b: '' } });
});
