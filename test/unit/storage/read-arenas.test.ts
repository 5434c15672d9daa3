import { expect, test } from 'vitest';
import { readArenas } from '@/storage/read-arenas';
import { recordVote } from '@/storage/votes';
import { anId, aVote } from '@/test/support/builders';
import { withDatabase } from '@/test/support/with-database';

test('every arena that has a vote is named once, in order', () =>
  withDatabase(async (db) => {
    expect(await readArenas(db)).toEqual([]);
    for (const [place, arena] of ['fastchat', 'arena-ai', 'fastchat', 'arena-ai file'].entries()) {
      await recordVote(db, aVote({ id: anId(place), battleId: `talk-${place}`, arena }), [], 'device-1');
    }

    expect(await readArenas(db)).toEqual(['arena-ai', 'arena-ai file', 'fastchat']);
  }));
