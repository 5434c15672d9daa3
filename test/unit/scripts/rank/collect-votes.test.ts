import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { readFeatures } from '@/domain/features';
import { type CollectOptions, collectVotes } from '@/scripts/rank/collect-votes';
import type { RankMethod } from '@/scripts/rank/options';
import { rankVotes, type WayOfRating } from '@/scripts/rank/ranking';
import type { VoteFilter } from '@/scripts/rank/vote-filter';
import { aVoteFile } from './vote-file';

const everything: VoteFilter = {
  arena: undefined,
  language: undefined,
  category: undefined,
  from: undefined,
  to: undefined,
  names: 'shown',
};
const day = 86_400_000;
const noon = Date.UTC(2026, 0, 31, 12);

interface Line {
  readonly modelA?: string;
  readonly modelB?: string;
  readonly [fact: string]: unknown;
}

/** A file of our own export with these votes. */
function aFileOf(...lines: readonly Line[]): string {
  const vote = { modelA: 'ada', modelB: 'bob', outcome: 'a', anonymous: true };
  return aVoteFile(lines.map((line) => JSON.stringify({ ...vote, ...line })).join('\n'));
}

async function rankFile(
  path: string,
  { method = 'default', ...options }: CollectOptions & { method?: RankMethod } = {},
  way: WayOfRating = {},
) {
  return rankVotes(await collectVotes(path, undefined, options), method, way).ranking;
}

test.each<[string, Partial<VoteFilter>, Line]>([
  ['language', { language: 'FR' }, { language: 'fr' }],
  ['arena', { arena: 'there' }, { arena: 'there' }],
  ['category', { category: 'math' }, { category: 'coding math' }],
  ['first day', { from: '2026-01-31' }, { castAtMs: noon }],
  ['last day', { to: '2026-01-31' }, { castAtMs: noon }],
])('a filter by %s keeps what passes and counts the rest', async (_, some, passing) => {
  const other = { language: 'de', arena: 'here', category: 'coding' };
  const outside = 'from' in some ? { castAtMs: noon - day } : 'to' in some ? { castAtMs: noon + day } : {};

  const ranking = await rankFile(aFileOf(passing, { ...other, ...outside }, {}), {
    filter: { ...everything, ...some },
  });

  expect(ranking).toMatchObject({ votes: 1, rejected: { filtered: 2 } });
});

test('versions of a model are one when they are taken together, and do not meet themselves', async () => {
  const file = aFileOf(
    { modelA: 'ada-2026-01-02' },
    { modelA: 'ada-2026-03-04' },
    { modelA: 'ada-0613', modelB: 'ada' },
  );

  const apart = await rankFile(file);
  const together = await rankFile(file, { filter: { ...everything, names: 'together' } });

  expect(apart.models).toHaveLength(5);
  expect(together).toMatchObject({ votes: 2, rejected: { 'same-model': 1 } });
  expect(together.models.map(({ model }) => model)).toEqual(['ada', 'bob']);
});

test('with a half-life older votes count less, and those without a time not at all', async () => {
  const file = aFileOf({ castAtMs: noon }, { castAtMs: noon - 30 * day, outcome: 'b' }, {});

  const ranking = await rankFile(file, { halfLifeDays: 30 });

  expect(ranking.rejected).toEqual({ 'no-time': 1 });
  expect(ranking.votes).toBeCloseTo(1.8, 9);
  expect(ranking.models[0]?.model).toBe('ada');
});

test('ties and both bad can be left out', async () => {
  const file = aFileOf({}, { outcome: 'tie' }, { outcome: 'bothBad' });

  expect((await rankFile(file, {}, { ties: 'drop', bothBad: 'drop' })).votes).toBe(1);
});

test('style is taken out where replies were measured', async () => {
  const features = { a: readFeatures('word '.repeat(40)), b: readFeatures('word') };
  const lines = Array.from({ length: 120 }, (_, i) => ({
    features,
    id: `v${i}`,
    outcome: i % 4 ? 'a' : 'b',
  }));
  const unmeasured = lines.map(({ id, outcome }) => ({ id, outcome }));

  const options = { method: 'style', withStyle: true } as const;
  const plain = await rankFile(aFileOf(...lines));
  const styled = await rankFile(aFileOf(...lines), options);
  const none = await rankFile(aFileOf(...unmeasured), options);

  expect(styled.models[0]?.rating).toBeLessThan(plain.models[0]?.rating ?? 0);
  expect(none).toMatchObject({ method: 'style', models: [] });
});

test('a public leaderboard draws the ratings towards it', async () => {
  const publicRatings = [
    { model: 'Bob', rating: 1400 },
    { model: 'ada', rating: 1000 },
  ];

  const { models } = await rankFile(aFileOf({ outcome: 'tie' }), { method: 'crowd' }, { publicRatings });

  expect(models[0]).toMatchObject({ model: 'bob' });
});

test('Parquet is read as JSON is, and a damaged file is named', async () => {
  const column = (name: string, data: readonly unknown[]) => ({
    name,
    data: [...data],
    type: 'STRING' as const,
  });
  const buffer = parquetWriteBuffer({
    columnData: [
      column('model_a', ['ada', 'bob', 'ada']),
      column('model_b', ['bob', 'ada', 'eve']),
      column('winner', ['model_a', 'tie', 'perhaps']),
    ],
  });
  const whole = aVoteFile(new Uint8Array(buffer));
  const cut = aVoteFile(new Uint8Array(buffer.slice(0, buffer.byteLength - 30)));

  const ranking = await rankFile(whole);

  expect(ranking).toMatchObject({ votes: 2, rejected: { 'unknown-outcome': 1 } });
  expect((await collectVotes(cut, undefined)).report.failure?.code).toBe('broken-parquet');
});
