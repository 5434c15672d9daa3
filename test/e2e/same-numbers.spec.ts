import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergePairs } from '../../domain/journal/tally';
import { fillDatabase } from '../../scripts/shots/fill-database';
import { inventVotes } from '../../scripts/shots/invent-votes';
import type { Snapshot } from '../../storage/database';
import { makeReport, type RankReport, rankSeed } from '../../workers/rank-report';
import { readTable, readTallies } from '../support/journal';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The leaderboard that the browser's worker made and the dashboard kept. */
async function keptReport(): Promise<RankReport | undefined> {
  const snapshots = (await readTable(stage.own, 'snapshots')) as Snapshot[];
  const reports = snapshots.map(({ report }) => report as RankReport);
  return reports.find(({ method, votes }) => method === 'default' && votes > 0);
}

test('the same votes and seed give the same leaderboard here and in Node', async () => {
  // The first page makes the database, the second one finds the votes in it.
  const first = await stage.browser.openExtensionPage('dashboard.html');
  await first.waitForSelector('main h1');
  await fillDatabase(first, inventVotes(120, Date.UTC(2026, 9, 1)));
  await first.close();
  const opened = await stage.browser.openExtensionPage('dashboard.html');
  await opened.waitForSelector('.leaderboard table');

  const here = await until(keptReport, 'the kept leaderboard');
  const there = makeReport(mergePairs(await readTallies(stage.own, 'counting')), { seed: rankSeed });

  const places = ({ models }: RankReport) =>
    models.map(({ model, rankLo, rankHi, rankUB, pBest, votes }) => [
      model,
      rankLo,
      rankHi,
      rankUB,
      pBest,
      votes,
    ]);
  expect(places(here)).toEqual(places(there));
  for (const [row, { rating, lower, upper }] of here.models.entries()) {
    // Browsers differ in the last digits of exp and log: a millionth of a millionth of a point is no difference.
    expect(rating).toBeCloseTo(there.models[row]?.rating ?? 0, 9);
    expect(lower).toBeCloseTo(there.models[row]?.lower ?? 0, 9);
    expect(upper).toBeCloseTo(there.models[row]?.upper ?? 0, 9);
  }
});
