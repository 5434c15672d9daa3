import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { aVoteFile } from './rank/vote-file';

/** Runs the command as `npm run rank` does. */
function rank(...args: readonly string[]) {
  const command = ['--import', './scripts/run/aliases.ts', 'scripts/rank.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 25 });
}

test('--json prints one object and nothing else', () => {
  const { status, stdout, stderr } = rank(aVoteFile('[["ada","bob"],["bob","ada"]]'), '--json');

  expect(JSON.parse(stdout)).toMatchObject({ method: 'default', votes: 2 });
  expect([status, stderr]).toEqual([0, '']);
});

test('a file that cannot be read to its end is one line of error and code 1', () => {
  const { status, stdout, stderr } = rank(aVoteFile('[["ada","bob"],["bob"'), '--json');

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^.*row 2: the file ends in the middle of a row\n$/);
});

test('wrong options and files that are not there are code 2', () => {
  expect(rank().status).toBe(2);
  expect(rank('/no/such/file')).toMatchObject({ status: 2, stdout: '' });
});

test('ten thousand models are refused with a way out, and ranked by it', () => {
  const pairs = Array.from({ length: 9999 }, (_, i) => `["model ${i}","model ${i + 1}"]`);
  const file = aVoteFile(`[${pairs.join(',')}]`);

  const { status, stdout, stderr } = rank(file, '--json');

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('10000 models are too many for intervals (at most 1500); try --method elo');
  expect(JSON.parse(rank(file, '--json', '--method', 'elo').stdout).models).toHaveLength(10_000);
}, 30_000);

test('a public leaderboard that is none is named', () => {
  const votes = aVoteFile('[["ada","bob"]]');

  const { status, stderr } = rank(votes, '--method', 'crowd', '--public', aVoteFile('{"full": {'));

  expect(status).toBe(1);
  expect(stderr).toContain('no public leaderboard (broken-json)');
});
