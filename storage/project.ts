import { leakKeysOf } from '@/domain/insights/leak-keys';
import { projectVote, type StandingVote } from '@/domain/journal/project-vote';
import type { Database } from './database';
import { moveTally } from './move-tally';

/**
 * Derives a vote anew from its events, together with the other votes on the same battle and turn, because
 * the earliest of them that stands makes the others repeats. Runs inside the caller's transaction.
 */
export async function project(db: Database, voteId: string): Promise<void> {
  const vote = await projectOne(db, voteId, false);
  if (vote === undefined) return;
  const rivals = await votesOnSameTurn(db, vote);
  let isRepeat = false;
  for (const rival of rivals) {
    const standing = await projectOne(db, rival.id, isRepeat);
    if (standing === undefined) continue;
    await replaceVote(db, standing);
    // A vote that was withdrawn makes no other one a repeat.
    isRepeat ||= !standing.isWithdrawn;
  }
}

async function projectOne(
  db: Database,
  voteId: string,
  isRepeat: boolean,
): Promise<StandingVote | undefined> {
  const rows = await db.journal.where('voteId').equals(voteId).toArray();
  return projectVote(
    rows.map(({ event }) => event),
    isRepeat,
  );
}

/** All votes on the battle and turn of `vote`, itself among them, the earliest first. */
async function votesOnSameTurn(db: Database, vote: StandingVote): Promise<readonly StandingVote[]> {
  const { arena, battleId, turn } = vote;
  const stored = await db.votes.where('[arena+battleId+turn]').equals([arena, battleId, turn]).toArray();
  const others = stored.filter(({ id }) => id !== vote.id);
  return [...others, vote].sort(
    (one, other) => one.castAtMs - other.castAtMs || (one.id < other.id ? -1 : 1),
  );
}

/** Puts the vote in place and moves the tallies from what it was to what it is. */
async function replaceVote(db: Database, vote: StandingVote): Promise<void> {
  const before = await db.votes.get(vote.id);
  await moveTally(db, before, vote);
  const leakKeys = leakKeysOf(vote);
  await db.votes.put(leakKeys.length === 0 ? vote : { ...vote, leakKeys });
}
