import { expect, test } from 'vitest';
import { recordEvents } from '@/storage/record-events';
import { applyTextRule, keepTextRule, readTextRule, textsByRule } from '@/storage/text-rule';
import { readTexts } from '@/storage/votes';
import { aCast, anId, aTurn, aVote, noonMs } from '../../support/builders';
import { withDatabase } from '../../support/with-database';

const dayMs = 24 * 3600 * 1000;
const old = aVote({ id: anId(1), castAtMs: noonMs - 10 * dayMs });
const young = aVote({ id: anId(2), castAtMs: noonMs - dayMs, turn: 2 });

async function withTexts(use: Parameters<typeof withDatabase>[0]): Promise<void> {
  await withDatabase(async (db) => {
    await recordEvents(
      db,
      [old, young].map((vote) => ({ event: aCast(vote), turns: [aTurn()] })),
    );
    await use(db);
  });
}

test('after some days texts go and votes stay', async () => {
  await withTexts(async (db) => {
    expect(await applyTextRule(db, { keep: 'days', days: 7 }, noonMs)).toBe(1);

    expect(await readTexts(db, old.id)).toBeUndefined();
    expect(await readTexts(db, young.id)).toEqual([aTurn()]);
    expect(await db.votes.count()).toBe(2);
  });
});

test('a fingerprint takes the place of the words, once', async () => {
  await withTexts(async (db) => {
    expect(await applyTextRule(db, { keep: 'hash' }, noonMs)).toBe(2);
    expect(await applyTextRule(db, { keep: 'hash' }, noonMs)).toBe(0);

    const [turn] = (await readTexts(db, old.id)) ?? [];
    expect(turn?.prompt).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(turn).toEqual((await textsByRule([aTurn()], { keep: 'hash' }))[0]);
  });
});

test('with none kept, nothing of the words is written', async () => {
  await withTexts(async (db) => {
    await applyTextRule(db, { keep: 'none' }, noonMs);

    expect(await db.texts.count()).toBe(0);
    expect(await textsByRule([aTurn()], { keep: 'none' })).toEqual([]);
  });
});

test('the rule is kept; without one everything is', async () => {
  expect(await readTextRule()).toEqual({ keep: 'all' });
  await keepTextRule({ keep: 'days', days: 30 });
  expect(await readTextRule()).toEqual({ keep: 'days', days: 30 });
});
