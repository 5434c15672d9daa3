import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable, readWholeJournal } from '../support/journal';
import {
  chooseDownloaded,
  chooseText,
  openDataPage,
  press,
  readDownloads,
  waitForText,
} from '../support/pages/data-page';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await openDataPage(stage.browser);
});
afterAll(() => stage?.close());

/** Battles as FastChat writes them. */
const battles = Array.from({ length: 30 }, (_, at) => ({
  question_id: `question-${at}`,
  model_a: `ada-${at % 4}`,
  model_b: `bob-${at % 3}`,
  winner: 'model_a',
  anony: true,
  tstamp: 1_700_000_000 + at,
}));

async function importAll(name: string, content: string, fresh: number): Promise<void> {
  await chooseText(page, name, content);
  await waitForText(page, new RegExp(`New\\s+${fresh}`));
  await press(page, 'Import');
  await waitForText(page, `${fresh} new`);
}

test('a file is imported, and its export reads back as votes that are here already', async () => {
  await importAll('battles.json', JSON.stringify(battles), 30);
  expect(await stage.votes(30)).toHaveLength(30);

  const { count } = await readDownloads(page);
  await press(page, 'Export');
  await until(async () => (await readDownloads(page)).count === count + 1, 'the file');
  await chooseDownloaded(page, 'votes.jsonl');

  await waitForText(page, /New\s+0\s+Here already\s+30/);
  await press(page, 'Cancel');
});

test('a check finds the tables to be what the journal says', async () => {
  await press(page, 'Check the tables');
  await waitForText(page, 'All is well: 30 votes');

  await press(page, 'Derive anew');
  await waitForText(page, 'Derived anew: 30 votes; 0 differences before.');
  expect(await stage.votes(30)).toHaveLength(30);
});

test('the votes of an arena are counted, erased on a second press, and gone', async () => {
  const others = battles.slice(0, 3).map((battle) => ({
    ...battle,
    question_id: `other-${battle.question_id}`,
    arena: 'my arena',
  }));
  await importAll('more.json', JSON.stringify(others), 3);

  await page.select('.data-erase-part select', 'my arena');
  await press(page, 'Count what would go');
  await waitForText(page, '3 votes will be erased for good. Backups made earlier keep them.');
  expect(await readTable(stage.own, 'votes')).toHaveLength(33);
  await press(page, 'Erase');

  await waitForText(page, '3 votes were erased.');
  expect(await readTable(stage.own, 'votes')).toHaveLength(30);
  expect(JSON.stringify(await readWholeJournal(stage.own))).not.toContain('my arena');
});

test('everything is gone once the word was typed', async () => {
  await page.click('::-p-xpath(//label[contains(., "Everything")]/input[@type="radio"])');
  await press(page, 'Count what would go');
  await waitForText(page, '30 votes will be erased for good, with the whole journal');
  await page.type('.data-sentence input', 'erase');
  await press(page, 'Erase');

  await waitForText(page, '30 votes were erased.');
  for (const table of ['journal', 'texts', 'votes', 'tallies', 'buckets', 'links', 'snapshots']) {
    expect(await readTable(stage.own, table)).toEqual([]);
  }
});
