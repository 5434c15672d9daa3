import { expect, test } from 'vitest';
import type { VoteFilter } from '@/domain/insights/vote-filter';
import type { Vote } from '@/domain/vote';
import type { Database } from '@/storage/database';
import { type FoundVotes, findVotes } from '@/storage/find-votes';
import { recordEvent, recordVote } from '@/storage/votes';
import { aVote } from '../../support/builders';
import { withDatabase } from '../../support/with-database';

const forever = new AbortController().signal;
const idOf = (number: number) => `01994d3c-0000-7000-8000-${String(number).padStart(12, '0')}`;

async function stepsOf(db: Database, filter: VoteFilter): Promise<readonly FoundVotes[]> {
  const steps: FoundVotes[] = [];
  for await (const step of findVotes(db, filter, forever)) steps.push(step);
  return steps;
}

async function found(db: Database, filter: VoteFilter): Promise<readonly number[]> {
  const last = (await stepsOf(db, filter)).at(-1);
  return (last?.ids ?? []).map((id) => Number(id.slice(-12)));
}

/** Vote 1: gpt over glm, slow and long. 2: glm ties kimi, long, of a project, withdrawn. 3: kimi beats gpt, on another arena. */
async function recordThree(db: Database): Promise<void> {
  const votes: readonly Partial<Vote>[] = [
    { models: { a: 'gpt', b: 'glm' }, outcome: 'a', tags: ['slow', 'long'], language: 'en' },
    { models: { a: 'glm', b: 'kimi' }, outcome: 'tie', tags: ['long'], project: 'thesis', language: 'de' },
    { models: { a: 'kimi', b: 'gpt' }, outcome: 'a', arena: 'other' },
  ];
  for (const [place, about] of votes.entries()) {
    const number = place + 1;
    const vote = aVote({ id: idOf(number), battleId: `battle ${number}`, castAtMs: number * 1000, ...about });
    const turns = [{ prompt: `Prompt ${number}: Grüße`, replies: { a: 'ＡＬＰＨＡ', b: 'beta <b>' } }];
    await recordVote(db, vote, turns, 'device');
  }
  const withdrawn = { id: idOf(9), atMs: 9000, device: 'device', v: 1 } as const;
  await recordEvent(db, { ...withdrawn, kind: 'vote.withdrawn', voteId: idOf(2) });
}

test.each<[VoteFilter, readonly number[]]>([
  [{}, [3, 2, 1]],
  [{ model: 'gpt' }, [3, 1]],
  [{ model: 'gpt', against: 'kimi' }, [3]],
  [{ outcome: 'tie' }, [2]],
  [{ arena: 'other' }, [3]],
  [{ standing: 'withdrawn' }, [2]],
  [{ standing: 'counts', model: 'glm' }, [1]],
  [{ words: 'grüße prompt' }, [3, 2, 1]],
  [{ words: 'alpha PROMPT 2' }, [2]],
  [{ words: '<b> kimi' }, [3, 2]],
  [{ words: 'gamma' }, []],
  [{ tag: 'long' }, [2, 1]],
  [{ tag: 'slow', language: 'en' }, [1]],
  [{ project: 'thesis' }, [2]],
  [{ language: 'de' }, [2]],
  [{ tag: 'none of them' }, []],
])('%o finds votes %o, the newest first', async (filter, numbers) => {
  await withDatabase(async (db) => {
    await recordThree(db);

    expect(await found(db, filter)).toEqual(numbers);
  });
});

test('a search says how far it has come, and ends whole', async () => {
  await withDatabase(async (db) => {
    await recordThree(db);
    const vote = await db.votes.get(idOf(1));
    if (vote === undefined) throw new Error('the vote is missing');
    await db.votes.bulkPut(
      Array.from({ length: 2500 }, (_, place) => ({
        ...vote,
        id: idOf(100 + place),
        castAtMs: 10_000 + Math.floor(place / 3),
      })),
    );

    const steps = await stepsOf(db, { outcome: 'a' });

    expect(steps.map(({ ids, searched, total }) => [ids.length, searched, total])).toEqual([
      [1000, 1000, 2503],
      [2000, 2000, 2503],
      [2502, 2503, 2503],
    ]);
    expect(new Set(steps.at(-1)?.ids).size).toBe(2502);
  });
});

test('an aborted search ends', async () => {
  await withDatabase(async (db) => {
    await recordThree(db);

    await expect(findVotes(db, { words: 'x' }, AbortSignal.abort()).next()).rejects.toThrow();
  });
});
