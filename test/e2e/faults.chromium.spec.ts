import { expect, test } from 'vitest';
import { playWithFaults } from '../support/faults/play-with-faults';

const votes = 20;

test('workers stopped, tabs closed and browsers killed around votes lose none that was recorded and double none', async () => {
  const report = await playWithFaults(votes, 3);

  expect(report.lost).toEqual([]);
  expect(report.wrong).toEqual([]);
  expect(report.check).toEqual({ votes: report.recorded, differences: [] });
  // A run in which everything went well, or nothing was ever recorded, would show nothing.
  expect(Object.keys(report.faults)).toHaveLength(5);
  expect(report.shown).toBeGreaterThan(votes / 3);
}, 240_000);
