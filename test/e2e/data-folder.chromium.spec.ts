import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWholeJournal } from '../support/journal';
import { launch, type TestBrowser } from '../support/launch';
import { chooseText, openDataPage, press, waitForText } from '../support/pages/data-page';
import { type Files, pickInside, readFiles, writeFiles } from '../support/pages/picked-folder';

// Nobody can answer the browser's dialogs here. What the user would pick is a folder in the browser's own file system:
// its handles are the same objects, kept, sent to the worker and written to in the same way.
let one: TestBrowser;
let other: TestBrowser;
let [first, second]: Page[] = [];

beforeAll(async () => {
  [one, other] = await Promise.all([launch('chromium'), launch('chromium')]);
  [first, second] = await Promise.all([openDataPage(one), openDataPage(other)]);
  await Promise.all([first, second].map((page) => page?.evaluate(pickInside)));
});
afterAll(() => Promise.all([one?.close(), other?.close()]));

function pages(): [Page, Page] {
  if (first === undefined || second === undefined) throw new Error('no pages are open');
  return [first, second];
}

/** What a sync service does between two devices. */
async function carry(from: Page, to: Page): Promise<Files> {
  const files = await readFiles(from, 'shared');
  await writeFiles(to, 'shared', files);
  return files;
}

async function importVotes(page: Page, name: string, from: number, count: number): Promise<void> {
  const battles = Array.from({ length: count }, (_, at) => ({
    question_id: `question-${from + at}`,
    ...{ model_a: 'ada', model_b: `bob-${at}`, winner: 'model_a', anony: true, tstamp: 1.7e9 + from + at },
  }));
  await chooseText(page, name, JSON.stringify(battles));
  await waitForText(page, new RegExp(`New\\s+${count}`));
  await press(page, 'Import');
  await waitForText(page, `${count} new`);
}

test('two devices that look into one folder come to the same journal', async () => {
  const [here, there] = pages();
  await importVotes(here, 'here.json', 0, 3);
  await importVotes(there, 'there.json', 10, 2);
  for (const page of pages()) await press(page, 'Choose a folder');

  // Each import is an event of its own beside its votes.
  await press(here, 'Read and write now');
  await waitForText(here, 'In step: 0 files read, 0 entries new here, 4 entries written.');
  await carry(here, there);
  await press(there, 'Read and write now');
  await waitForText(there, 'In step: 1 files read, 4 entries new here, 3 entries written.');
  const files = await carry(there, here);
  await press(here, 'Read and write now');
  await waitForText(here, 'In step: 1 files read, 3 entries new here, 0 entries written.');

  expect(files.map(([name]) => name)).toHaveLength(2);
  expect(await readWholeJournal(here)).toEqual(await readWholeJournal(there));
});

test('the folder is remembered, and what was read is not read again', async () => {
  const [here] = pages();
  await here.reload();
  await waitForText(here, 'shared');

  await press(here, 'Read and write now');

  await waitForText(here, 'In step: 0 files read, 0 entries new here, 0 entries written.');
});

test('a segment that somebody damaged is told by its name, and nothing of it is taken', async () => {
  const [here] = pages();
  const before = await readWholeJournal(here);
  await writeFiles(here, 'shared', [['blind-ballot-damaged.jsonl.gz', [31, 139, 8, 0, 1, 2, 3]]]);

  await press(here, 'Read and write now');

  await waitForText(here, 'blind-ballot-damaged.jsonl.gz');
  expect(await readWholeJournal(here)).toEqual(before);
});

test('an export is written to where the user wants it, and reads back as votes that are here already', async () => {
  const [here] = pages();
  await here.evaluate(pickInside);
  await press(here, 'Export');
  await waitForText(here, 'is saved.');

  const files = await readFiles(here, 'saved');
  expect(files.map(([name]) => name)).toEqual([expect.stringMatching(/^blind-ballot-votes-.*\.jsonl$/)]);
  const text = new TextDecoder().decode(Uint8Array.from(files[0]?.[1] ?? []));
  await chooseText(here, 'votes.jsonl', text);

  await waitForText(here, /New\s+0\s+Here already\s+5/);
});
