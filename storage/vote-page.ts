import type { StandingVote } from '@/domain/journal/project-vote';
import type { Database } from './database';

/** One page of the votes, the newest first, and how many there are in all. */
export interface VotePage {
  /** Counted from 1. */
  readonly page: number;
  readonly votes: readonly StandingVote[];
  readonly total: number;
}

export const votesPerPage = 50;

/** Reads one page by the index of casting times; withdrawn votes are among them. */
export async function readVotePage(db: Database, page: number): Promise<VotePage> {
  const offset = (page - 1) * votesPerPage;
  const [votes, total] = await Promise.all([
    db.votes.orderBy('castAtMs').reverse().offset(offset).limit(votesPerPage).toArray(),
    countAllVotes(db),
  ]);
  return { page, votes, total };
}

/** How many votes are kept, the withdrawn ones among them. */
export async function countAllVotes(db: Database): Promise<number> {
  return db.votes.count();
}
