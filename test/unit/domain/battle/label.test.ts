import { expect, test } from 'vitest';
import { readLabel } from '@/domain/battle/label';

test.each([
  'Assistant A',
  'Assistant B',
  'Model A',
  'model b',
  'MODEL B:',
  'Response A',
  'Option B',
  'Lane A',
  'Player B',
  'Modèle A',
  '助手 A',
  '模型B',
  '  Model A\n',
  'Model\u00a0A',
])('%j is a placeholder', (text) => {
  expect(readLabel(text)).toEqual({ kind: 'anonymous' });
});

test.each(['model-a', 'Model C', 'assistant-b-2', 'A', 'ada-1', 'Model A: ada-1', 'option-1'])(
  '%j is a name',
  (name) => {
    expect(readLabel(name)).toEqual({ kind: 'name', name });
  },
);

test('a name loses the space around it and nothing else', () => {
  expect(readLabel(' \n ada  1 (beta) ')).toEqual({ kind: 'name', name: 'ada  1 (beta)' });
});

test.each([
  ['missing', undefined],
  ['null', null],
  ['empty', ''],
  ['blank', ' \n '],
])('a label that is %s names nobody', (_, text) => {
  expect(readLabel(text)).toEqual({ kind: 'anonymous' });
});

test('a label of more than 300 letters names nobody', () => {
  expect(readLabel('x'.repeat(301)).kind).toBe('anonymous');
  expect(readLabel('x'.repeat(300)).kind).toBe('name');
});
