import { leakKeysOf } from '@/domain/insights/leak-keys';
import { projectVote, type StandingVote } from '@/domain/journal/project-vote';
import { addTally, type Tally, talliesOf } from '@/domain/journal/tally';
import type { Database } from './database';

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
  for (const tally of before === undefined ? [] : talliesOf(before)) await bump(db, tally, -1);
  for (const tally of talliesOf(vote)) await bump(db, tally, 1);
  const leakKeys = leakKeysOf(vote);
  await db.votes.put(leakKeys.length === 0 ? vote : { ...vote, leakKeys });
}

async function bump(db: Database, tally: Tally, sign: 1 | -1): Promise<void> {
  const { board, a, b } = tally;
  const stored = await db.tallies.get([board, a, b]);
  const none = { board, a, b, winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
  await db.tallies.put(addTally(stored ?? none, tally, sign));
}
