import { expect, test } from 'vitest';
import type { Bucket, Selection } from '@/domain/journal/bucket';
import { bucketId } from '@/domain/journal/bucket';
import { readNames } from '@/domain/journal/naming';
import type { PairTally } from '@/domain/journal/tally';
import type { RankHow } from '@/entrypoints/dashboard/leaderboard/rank-how';
import {
  isCurrent,
  type RankPorts,
  rankSteps,
  type Shown,
  type Want,
  wantOf,
} from '@/entrypoints/dashboard/leaderboard/rank-steps';
import type { BucketRow } from '@/storage/database';
import { makeReport } from '@/workers/rank-report';
import { makeStyleReport } from '@/workers/style-report';
import { updateReport } from '@/workers/update-report';

const never = new AbortController().signal;
const counting: Selection = { board: 'counting' };
const plain: RankHow = { method: 'default' };
const aBucket: Bucket = { boards: ['counting', 'all'], arena: 'arena-ai', mode: 'battle', modality: 'text' };
const tallyOf = (winsA: number): PairTally => ({
  a: 'ada-1',
  b: 'bob-2',
  winsA,
  winsB: 2,
  ties: 0,
  bothBad: 0,
});
const added = { ...tallyOf(1), winsB: 0, bucket: bucketId(aBucket) };

const aRow = (some: Partial<BucketRow> = {}): BucketRow => ({
  ...aBucket,
  id: bucketId(aBucket),
  votes: 10,
  revision: 10,
  added,
  ...some,
});
const aWant = (some: Partial<BucketRow> = {}): Want => wantOf(counting, plain, [aRow(some)]);
const aShown = (some: Partial<Shown> = {}): Shown => ({
  key: aWant().key,
  revision: 10,
  isExact: true,
  report: makeReport([tallyOf(8)]),
  ...some,
});

/** Ports whose database holds `winsA` wins at `revision`; `said` lists what was asked of them. */
function portsOf(some: Partial<RankPorts> & { revision?: number | undefined } = {}) {
  const said: string[] = [];
  const ports: RankPorts = {
    find: async () => undefined,
    keep: async ({ revision }) => void said.push(`keep ${revision}`),
    read: async () => ({
      tallies: [tallyOf(9)],
      revision: 'revision' in some ? some.revision : 11,
    }),
    rank: async (tallies, options) => {
      said.push('rank');
      return makeReport(tallies, options);
    },
    readStyled: async () => ({ votes: [], revision: 11 }),
    rankStyle: async (votes, options) => {
      said.push('rankStyle');
      return makeStyleReport(votes, options);
    },
    update: (report, vote) => {
      said.push('update');
      return updateReport(report, vote);
    },
    whenIdle: async () => void said.push('idle'),
    ...some,
  };
  return { ports, said };
}

async function stepsOf(
  want: Want,
  before: { want?: Want; shown?: Shown },
  ports: RankPorts,
): Promise<readonly Shown[]> {
  const steps: Shown[] = [];
  const known = { want: before.want, shown: before.shown };
  for await (const step of rankSteps(want, known, ports, never)) steps.push(step);
  return steps;
}

test('with nothing shown or kept the votes are ranked, and the ranking is kept', async () => {
  const { ports, said } = portsOf();

  const steps = await stepsOf(aWant({ revision: 11 }), {}, ports);

  expect(steps).toMatchObject([{ revision: 11, isExact: true, report: { votes: 11 } }]);
  expect(said).toEqual(['rank', 'keep 11']);
});

test('a kept ranking of the newest votes is all there is to do', async () => {
  const { ports, said } = portsOf({ find: async () => ({ revision: 10, report: aShown().report }) });

  const steps = await stepsOf(aWant(), {}, ports);

  expect(steps).toMatchObject([{ revision: 10, isExact: true }]);
  expect(said).toEqual([]);
});

test('a kept ranking of older votes is shown until the newer is there, and is not taken for it', async () => {
  const { ports } = portsOf({ find: async () => ({ revision: 7, report: aShown().report }) });
  const want = aWant({ revision: 11 });

  const steps = await stepsOf(want, {}, ports);

  expect(steps.map((step) => [step.revision, isCurrent(step, want)])).toEqual([
    [7, false],
    [11, true],
  ]);
});

test('one new vote is shown at once, and refitted when there is time', async () => {
  const { ports, said } = portsOf();
  const before = { want: aWant(), shown: aShown() };

  const steps = await stepsOf(aWant({ revision: 11, votes: 11 }), before, ports);

  expect(steps.map(({ revision, isExact, report }) => [revision, isExact, report.votes])).toEqual([
    [11, false, 11],
    [11, true, 11],
  ]);
  expect(said).toEqual(['update', 'idle', 'rank', 'keep 11']);
});

test.each([
  ['a vote was taken away', { revision: 11, added: undefined }, aShown()],
  ['two votes came at once', { revision: 12 }, aShown()],
  ['what is shown is older still', { revision: 11 }, aShown({ revision: 9 })],
])('there is no update when %s', async (_, row, shown) => {
  const { ports, said } = portsOf();

  await stepsOf(aWant(row), { want: aWant(), shown }, ports);

  expect(said).toEqual(['rank', 'keep 11']);
});

test('the ranking of another board is never a step on the way', async () => {
  const { ports, said } = portsOf();
  const other = wantOf({ board: 'all' }, plain, [aRow()]);

  const steps = await stepsOf(
    aWant({ revision: 11 }),
    { want: other, shown: aShown({ key: other.key }) },
    ports,
  );

  expect(steps).toHaveLength(1);
  expect(said).not.toContain('update');
});

test('coming from another board, the kept ranking of this one is shown first', async () => {
  const { ports } = portsOf({ find: async () => ({ revision: 7, report: aShown().report }) });
  const other = wantOf({ board: 'all' }, plain, [aRow()]);

  const steps = await stepsOf(
    aWant({ revision: 11 }),
    { want: other, shown: aShown({ key: other.key }) },
    ports,
  );

  expect(steps.map(({ key, revision }) => [key, revision])).toEqual([
    [aWant().key, 7],
    [aWant().key, 11],
  ]);
});

test('what was counted while votes came in is shown as inexact and not kept', async () => {
  const { ports, said } = portsOf({ revision: undefined });

  const steps = await stepsOf(aWant({ revision: 11 }), {}, ports);

  expect(steps).toMatchObject([{ isExact: false }]);
  expect(said).toEqual(['rank']);
});

const aCrowd = (keptAtMs: number) => ({ source: '', keptAtMs, ratings: [{ model: 'bob-2', rating: 1300 }] });

test('a key tells boards, filters and methods apart, in whatever order they were said', () => {
  const keyOf = (selection: Selection, how: RankHow = plain) => wantOf(selection, how, []).key;

  expect(keyOf({ board: 'all', arena: 'x' })).toBe(keyOf({ arena: 'x', board: 'all' }));
  const keys = [
    keyOf({ board: 'all' }),
    keyOf({ board: 'blind' }),
    keyOf({ board: 'all', arena: 'x' }),
    keyOf({ board: 'all', fromMs: 0 }),
    keyOf({ board: 'all' }, { method: 'mle' }),
    keyOf({ board: 'all' }, { method: 'default', ties: 'drop' }),
    keyOf({ board: 'all' }, { method: 'default', bothBad: 'drop' }),
    keyOf({ board: 'all' }, { method: 'default', halfLifeDays: 30 }),
    keyOf({ board: 'all' }, { method: 'style' }),
    keyOf({ board: 'all' }, { method: 'style', style: 'length' }),
    keyOf({ board: 'all' }, { method: 'crowd', crowd: aCrowd(1) }),
    keyOf({ board: 'all' }, { method: 'crowd', crowd: aCrowd(2) }),
  ];
  expect(new Set(keys).size).toBe(12);
  expect(keyOf({ board: 'all' }, { method: 'default', crowd: aCrowd(1) })).toBe(keyOf({ board: 'all' }));
});

const linked = (name: string, to: string) => {
  const link = { name, to, relation: 'codename', source: '', sourceDate: undefined, atMs: 0 } as const;
  return readNames([link], 'linked');
};
const wantLinked = (revision: number) =>
  wantOf(counting, plain, [aRow({ revision })], linked('bob-2', 'eve-3'));

test('names that are linked are ranked as one model, also in what one vote adds', async () => {
  const { ports } = portsOf();
  const [before] = await stepsOf(wantLinked(10), {}, portsOf({ revision: 10 }).ports);
  if (before === undefined) throw new Error('nothing was ranked');

  const steps = await stepsOf(wantLinked(11), { want: wantLinked(10), shown: before }, ports);

  const models = steps.map(({ report }) => report.models.map(({ model }) => model).sort());
  expect(models).toEqual([
    ['ada-1', 'eve-3'],
    ['ada-1', 'eve-3'],
  ]);
});

test('a ranking by other links is another ranking', () => {
  const keys = [
    aWant().key,
    wantLinked(10).key,
    wantOf(counting, plain, [aRow()], linked('ada-1', 'eve-3')).key,
  ];

  expect(new Set(keys).size).toBe(3);
});

test.each<[string, RankHow]>([
  ['ties are dropped', { method: 'default', ties: 'drop' }],
  ['older votes count less', { method: 'default', halfLifeDays: 30 }],
])('where %s one new vote needs a refit', async (_, how) => {
  const { ports, said } = portsOf();
  const before = wantOf(counting, how, [aRow()]);
  const now = wantOf(counting, how, [aRow({ revision: 11, votes: 11 })]);

  await stepsOf(now, { want: before, shown: aShown({ key: before.key }) }, ports);

  expect(said).toEqual(['rank', 'keep 11']);
});

test('with a half-life the votes are read with it', async () => {
  const asked: (number | undefined)[] = [];
  const { ports } = portsOf({
    read: async (_, __, halfLifeDays) => {
      asked.push(halfLifeDays);
      return { tallies: [tallyOf(9)], revision: 11 };
    },
  });

  await stepsOf(wantOf(counting, { method: 'default', halfLifeDays: 90 }, [aRow()]), {}, ports);

  expect(asked).toEqual([90]);
});

test('style is taken out of the votes one by one, by the names they are ranked under', async () => {
  const features = { a: [900, 1, 0, 0], b: [300, 0, 0, 0] };
  const { ports, said } = portsOf({
    readStyled: async () => ({
      votes: Array.from({ length: 120 }, () => ({ a: 'ada-1', b: 'bob-2', outcome: 'a' as const, features })),
      revision: 11,
    }),
  });
  const want = wantOf(counting, { method: 'style' }, [aRow({ revision: 11 })], linked('bob-2', 'eve-3'));

  const [step] = await stepsOf(want, {}, ports);

  expect(said).toEqual(['rankStyle', 'keep 11']);
  expect(step?.report.models.map(({ model }) => model)).toEqual(['ada-1', 'eve-3']);
  expect(step?.report.style?.effects.map(({ feature }) => feature)).toContain('characters');
});

test('the public ratings of the models voted on, and no others, reach the ranking', async () => {
  const { ports } = portsOf();

  const [step] = await stepsOf(wantOf(counting, { method: 'crowd', crowd: aCrowd(1) }, [aRow()]), {}, ports);

  expect(step?.report.fit.crowd?.matched).toBe(1);
});
