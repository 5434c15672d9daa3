import { expect, test } from 'vitest';
import { reportText } from '@/scripts/bench/report-text';

const report = { rows: [], notes: [], isMet: true };

test('rows with the same names share a table, wide enough for each cell', () => {
  const rows = [
    { what: 'short', ms: 1 },
    { what: 'much longer', ms: 1000 },
    { other: 'x', met: null },
  ];

  expect(reportText({ ...report, rows })).toBe(
    [
      'what           ms',
      'short           1',
      'much longer  1000',
      '',
      'other  met',
      'x        –',
      '',
      'All targets that were measured are met.',
    ].join('\n'),
  );
});

test('a missed target is said at the end, after the notes', () => {
  expect(reportText({ ...report, notes: ['A note.'], isMet: false })).toBe(
    'A note.\nSome targets are NOT met.',
  );
});
