import { fits, type VoteFilter, wordTest } from '@/domain/insights/vote-filter';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Turn } from '@/domain/turn';
import type { Database } from './database';

/** How far a search has come. */
export interface FoundVotes {
  /** Newest first. */
  readonly ids: readonly string[];
  readonly searched: number;
  readonly total: number;
}

const pageSize = 1000;

/**
 * The votes that pass the filter, the newest first, in ever longer lists; the last one is whole. Without a filter no
 * vote is read, only its index. Aborting ends it between two pages.
 */
export async function* findVotes(
  db: Database,
  filter: VoteFilter,
  signal: AbortSignal,
): AsyncGenerator<FoundVotes> {
  if (Object.keys(filter).length === 0) {
    const ids = await db.votes.orderBy('[castAtMs+id]').reverse().primaryKeys();
    yield { ids, searched: ids.length, total: ids.length };
    return;
  }
  yield* search(db, filter, signal);
}

async function* search(db: Database, filter: VoteFilter, signal: AbortSignal): AsyncGenerator<FoundVotes> {
  const total = await db.votes.count();
  const ids: string[] = [];
  let before: [number, string] = [Number.MAX_SAFE_INTEGER, ''];
  for (let searched = 0; ; ) {
    signal.throwIfAborted();
    const page = await db.votes.where('[castAtMs+id]').below(before).reverse().limit(pageSize).toArray();
    searched += page.length;
    for (const { id } of await passing(db, filter, page)) ids.push(id);
    const last = page.at(-1);
    // Votes that were cast meanwhile are not among the counted.
    const isDone = last === undefined || page.length < pageSize;
    yield { ids: [...ids], searched: isDone ? total : Math.min(searched, total), total };
    if (isDone) return;
    before = [last.castAtMs, last.id];
  }
}

async function passing(
  db: Database,
  filter: VoteFilter,
  page: readonly StandingVote[],
): Promise<readonly StandingVote[]> {
  const fitting = page.filter((vote) => fits(filter, vote));
  if (filter.words === undefined) return fitting;
  const hasWords = wordTest(filter.words);
  const texts = await db.texts.bulkGet(fitting.map(({ id }) => id));
  return fitting.filter((vote, place) => hasWords(wordsOf(vote, texts[place]?.turns)));
}

function wordsOf({ models, note = '' }: StandingVote, turns: readonly Turn[] = []): readonly string[] {
  return [
    ...[models.a, models.b, note],
    ...turns.flatMap(({ prompt, replies }) => [prompt, replies.a, replies.b]),
  ];
}

/** Some votes by their ids, in that order; those that are gone are left out. */
export async function readVotes(db: Database, ids: readonly string[]): Promise<readonly StandingVote[]> {
  const votes = await db.votes.bulkGet([...ids]);
  return votes.filter((vote) => vote !== undefined);
}
