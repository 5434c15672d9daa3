import { expect, test } from 'vitest';
import { readOptions } from '@/scripts/rank/options';

test('a file alone is ranked by the default method', () => {
  expect(readOptions(['votes.json'])).toEqual({
    file: 'votes.json',
    format: undefined,
    method: 'default',
    json: false,
    ties: 'half',
    bothBad: 'half',
    style: 'all',
    filter: { names: 'shown' },
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
  [['votes', '--from', 'yesterday'], '--from is a day'],
  [['votes', '--ties', 'twice'], '--ties is one of'],
  [['votes', '--half-life=-3'], '--half-life is a number'],
  [['votes', '--half-life', 'soon'], '--half-life is'],
  [['votes', '--method', 'crowd'], 'needs --public'],
])('%j is refused with a line that says why', (args, message) => {
  expect(readOptions(args)).toContain(message);
});

test('filters and ways of counting are read', () => {
  const words =
    '--language en --category coding --from 2026-01-31 --names together --ties drop --half-life 90';

  expect(readOptions(['votes', ...words.split(' ')])).toMatchObject({
    filter: { language: 'en', category: 'coding', from: '2026-01-31', names: 'together' },
    ties: 'drop',
    bothBad: 'half',
    halfLifeDays: 90,
  });
});
