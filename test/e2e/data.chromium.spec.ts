import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabases, readWholeJournal } from '../support/journal';
import {
  chooseDownloaded,
  chooseFile,
  openDataPage,
  press,
  readDownloads,
  waitForText,
} from '../support/pages/data-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

const folder = mkdtempSync(join(tmpdir(), 'blind-ballot-files-'));
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await openDataPage(stage.browser);
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileWith(votes: number): string {
  const path = join(folder, `battles-${votes}.json`);
  const battle = (at: number) => ({
    question_id: `question-${at}`,
    model_a: `ada-${at % 5}`,
    model_b: `bob-${at % 3}`,
    winner: ['model_a', 'model_b', 'tie', 'tie (bothbad)'][at % 4],
    conversation_a: [
      { role: 'user', content: `question ${at}` },
      { role: 'assistant', content: `alpha ${at}` },
    ],
    conversation_b: [
      { role: 'user', content: `question ${at}` },
      { role: 'assistant', content: `beta ${at}` },
    ],
    anony: true,
    tstamp: 1_700_000_000 + at,
  });
  writeFileSync(path, JSON.stringify(Array.from({ length: votes }, (_, at) => battle(at))));
  return path;
}

test('a file is shown before anything of it is kept, and imported with its texts when the user says so', async () => {
  await chooseFile(page, fileWith(600));
  await waitForText(page, /New\s+600/);
  expect(await stage.votes(0)).toEqual([]);

  await page.click('.proposal .data-tick input');
  await press(page, 'Import');

  await waitForText(page, '600 new, 0 were there already');
  const votes = await stage.votes(600);
  expect(votes.every(({ mode, blind }) => mode === 'imported' && !blind.veiled)).toBe(true);
});

test('a backup, erasing everything and restoring it give the identical journal', async () => {
  const before = await readWholeJournal(stage.own);
  await press(page, 'Download a backup');
  await until(async () => (await readDownloads(page)).count === 1, 'the backup');

  await emptyDatabases(stage.own);
  expect(await stage.votes(0)).toEqual([]);
  await chooseDownloaded(page, 'backup.jsonl.gz');
  await waitForText(page, 'Backup of Blind Ballot');
  await press(page, 'Import');
  await waitForText(page, '601 new');

  expect(await readWholeJournal(stage.own)).toEqual(before);
});

test('an import is undone and restored as a whole', async () => {
  const standing = async () => (await stage.votes(600)).filter(({ isWithdrawn }) => !isWithdrawn).length;

  await page.click('[aria-label="Undo the import of battles-600.json"]');
  await until(async () => (await standing()) === 0, 'no standing vote');
  await press(page, 'Restore');

  await until(async () => (await standing()) === 600, 'all votes standing');
});

test.each([
  ['Votes, JSON lines', 'jsonl'],
  ['Votes, CSV', 'csv'],
  ['Battles, FastChat JSON', 'battles'],
  ['Votes, Parquet', 'parquet'],
])('%s reads back as votes that are here already', async (_, format) => {
  const { count } = await readDownloads(page);
  await page.select('select', format);
  await press(page, 'Export');
  await until(async () => (await readDownloads(page)).count === count + 1, 'the file');

  await chooseDownloaded(page, `votes.${format}`);

  await waitForText(page, /New\s+0\s+Here already\s+600/);
});
