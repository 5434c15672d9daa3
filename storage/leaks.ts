import { keyStart, type LeakFilter } from '@/domain/insights/leak-keys';
import { type LeakRates, leakRates } from '@/domain/insights/leak-rates';
import type { JournalEvent } from '@/domain/journal/event';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Turn } from '@/domain/turn';
import type { Database } from './database';

/** A vote with findings and its texts, which are undefined when they were erased or never kept. */
export interface LeakyVote {
  readonly vote: StandingVote;
  readonly turns: readonly Turn[] | undefined;
}

/** One page of the votes with a finding that the filter asks for, the newest first, and how many there are in all. */
export interface LeakPage {
  readonly filter: LeakFilter;
  /** Counted from 1. */
  readonly page: number;
  readonly votes: readonly LeakyVote[];
  readonly total: number;
  /** The arenas there are votes from, with findings or without. */
  readonly arenas: readonly string[];
}

export const leaksPerPage = 20;

/** Reads one page by the index of leak keys; withdrawn votes are among them. */
export async function readLeakPage(db: Database, filter: LeakFilter, page: number): Promise<LeakPage> {
  const [votes, total, arenas] = await Promise.all([
    matching(db, filter)
      .reverse()
      .offset((page - 1) * leaksPerPage)
      .limit(leaksPerPage)
      .toArray(),
    matching(db, filter).count(),
    readArenas(db),
  ]);
  return { filter, page, votes: await withTexts(db, votes), total, arenas };
}

/** All votes with a finding that the filter asks for, the newest first: for a report. */
export async function readLeakyVotes(db: Database, filter: LeakFilter): Promise<readonly LeakyVote[]> {
  return withTexts(db, await matching(db, filter).reverse().toArray());
}

/** How often identity leaked, from the votes with findings and the number of votes of each arena. */
export async function readLeakRates(db: Database): Promise<LeakRates> {
  const any = { severity: undefined, arena: undefined, review: undefined };
  return leakRates(await matching(db, any).toArray(), await countByArena(db));
}

/** One vote; undefined when there is none with this id. */
export async function readVote(db: Database, voteId: string): Promise<StandingVote | undefined> {
  return db.votes.get(voteId);
}

/** Everything that was ever said of a vote, oldest first. */
export async function readHistory(db: Database, voteId: string): Promise<readonly JournalEvent[]> {
  const rows = await db.journal.where('voteId').equals(voteId).toArray();
  return rows
    .map(({ event }) => event)
    .sort((one, other) => one.atMs - other.atMs || (one.id < other.id ? -1 : 1));
}

function matching(db: Database, filter: LeakFilter) {
  const start = keyStart(filter);
  return db.votes.where('leakKeys').between(start, [...start, []]);
}

async function withTexts(db: Database, votes: readonly StandingVote[]): Promise<readonly LeakyVote[]> {
  const texts = await db.texts.bulkGet(votes.map(({ id }) => id));
  return votes.map((vote, index) => ({ vote, turns: texts[index]?.turns }));
}

const byArena = '[arena+battleId+turn]';

/** Leaps along the index from one arena to the next, without reading a vote. */
async function readArenas(db: Database): Promise<readonly string[]> {
  const arenas: string[] = [];
  for (let last = ''; ; ) {
    const [next] = await db.votes.where(byArena).above([last, []]).limit(1).keys();
    const arena = (next as unknown as readonly [string] | undefined)?.[0];
    if (arena === undefined) return arenas;
    arenas.push(arena);
    last = arena;
  }
}

async function countByArena(db: Database): Promise<ReadonlyMap<string, number>> {
  const count = async (arena: string) =>
    [arena, await db.votes.where(byArena).between([arena], [arena, []]).count()] as const;
  return new Map(await Promise.all((await readArenas(db)).map(count)));
}
