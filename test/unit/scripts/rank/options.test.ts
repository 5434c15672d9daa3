import { expect, test } from 'vitest';
import { readOptions } from '@/scripts/rank/options';

test('a file alone is ranked by the default method', () => {
  expect(readOptions(['votes.json'])).toEqual({
    file: 'votes.json',
    format: undefined,
    method: 'default',
    json: false,
  });
});

test('format, method and --json may follow the file', () => {
  expect(readOptions(['votes.json', '--format', 'kaggle', '--method=elo', '--json'])).toMatchObject({
    format: 'kaggle',
    method: 'elo',
    json: true,
  });
});

test.each([
  [[], 'give one file'],
  [['one', 'two'], 'give one file'],
  [['votes', '--format', 'xml'], '--format is one of'],
  [['votes', '--method', 'glicko'], '--method is one of'],
  [['votes', '--verbose'], '--verbose'],
])('%j is refused with a line that says why', (args, message) => {
  expect(readOptions(args)).toContain(message);
});
