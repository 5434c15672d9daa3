import type { JournalEvent } from '@/domain/journal/event';
import { voteIdOf } from '@/domain/journal/event';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Turn } from '@/domain/turn';
import type { VerdictState } from '@/domain/verdict/verdict';
import type { Vote } from '@/domain/vote';
import type { Database } from './database';
import { project } from './project';

/**
 * Writes one event and everything that follows from it in one transaction. An event that is known already
 * changes nothing. `turns` are the texts of a vote that was cast.
 */
export async function recordEvent(
  db: Database,
  event: JournalEvent,
  turns?: readonly Turn[],
): Promise<{ isNew: boolean }> {
  const voteId = voteIdOf(event);
  return db.transaction('rw', db.journal, db.texts, db.votes, db.tallies, db.buckets, async () => {
    if ((await db.journal.get(event.id)) !== undefined) return { isNew: false };
    await db.journal.add({ id: event.id, voteId, event });
    if (turns !== undefined) await db.texts.put({ voteId, turns });
    await project(db, voteId);
    return { isNew: true };
  });
}

/** Records a vote that was cast: its event carries the vote's own id, so the same vote sent twice is one. */
export async function recordVote(
  db: Database,
  vote: Vote,
  turns: readonly Turn[],
  device: string,
): Promise<{ isNew: boolean; verdict: VerdictState }> {
  const event = { id: vote.id, atMs: vote.castAtMs, device, v: 1, kind: 'vote.cast', vote } as const;
  const { isNew } = await recordEvent(db, event, turns);
  const standing = await db.votes.get(vote.id);
  if (standing === undefined) throw new Error('a recorded vote is missing from the votes');
  return { isNew, verdict: standing.verdict.state };
}

/** The newest votes first, withdrawn ones among them. */
export async function newestVotes(db: Database, limit: number): Promise<readonly StandingVote[]> {
  return db.votes.orderBy('castAtMs').reverse().limit(limit).toArray();
}

/** How many votes are recorded, withdrawn ones among them, and how many of them were cast at or after `sinceMs`. */
export async function countVotes(db: Database, sinceMs: number): Promise<{ total: number; since: number }> {
  const [total, since] = await Promise.all([
    db.votes.count(),
    db.votes.where('castAtMs').aboveOrEqual(sinceMs).count(),
  ]);
  return { total, since };
}

/** The texts of one vote; undefined when they were erased or never kept. */
export async function readTexts(db: Database, voteId: string): Promise<readonly Turn[] | undefined> {
  return (await db.texts.get(voteId))?.turns;
}
