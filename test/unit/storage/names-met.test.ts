import { expect, test } from 'vitest';
import { readNamesMet } from '@/storage/names-met';
import { recordVote } from '@/storage/votes';
import { anId, aVote, noonMs } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

test('every name is told once, with its first and its last time', () =>
  withDatabase(async (db) => {
    const models = [
      { a: 'ada', b: 'bob' },
      { a: 'bob', b: '__proto__' },
      { a: 'ada', b: 'ada' },
    ];
    for (const [index, pair] of models.entries()) {
      const vote = aVote({
        id: anId(index),
        battleId: `talk-${index}`,
        castAtMs: noonMs + index,
        models: pair,
      });
      await recordVote(db, vote, [], 'device-1');
    }

    expect(await readNamesMet(db)).toEqual([
      { name: '__proto__', firstMs: noonMs + 1, lastMs: noonMs + 1 },
      { name: 'ada', firstMs: noonMs, lastMs: noonMs + 2 },
      { name: 'bob', firstMs: noonMs, lastMs: noonMs + 1 },
    ]);
  }));
