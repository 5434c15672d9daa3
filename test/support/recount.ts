import { type JournalEvent, voteIdOf } from '@/domain/journal/event';
import { projectVote, type StandingVote } from '@/domain/journal/project-vote';
import { addTally, type Tally, talliesOf, votesOf } from '@/domain/journal/tally';
import type { Database } from '@/storage/database';

/** How the votes of a journal stand, counted from scratch: the slow and plain way, by its own reading of the rules. */
export function recountVotes(events: readonly JournalEvent[]): readonly StandingVote[] {
  const casts = events.flatMap((event) => (event.kind === 'vote.cast' ? [event.vote] : []));
  const inOrder = casts.sort((one, other) => one.castAtMs - other.castAtMs || (one.id < other.id ? -1 : 1));
  const standing: StandingVote[] = [];
  for (const { id, arena, battleId, turn } of inOrder) {
    const said = events.filter((event) => voteIdOf(event) === id);
    const isRepeat = standing.some(
      (earlier) =>
        earlier.arena === arena &&
        earlier.battleId === battleId &&
        earlier.turn === turn &&
        !earlier.isWithdrawn,
    );
    const vote = projectVote(said, isRepeat);
    if (vote !== undefined) standing.push(vote);
  }
  return standing;
}

/** The tallies of votes, added up from nothing. */
export function recountTallies(votes: readonly StandingVote[]): readonly Tally[] {
  const sums = new Map<string, Tally>();
  for (const tally of votes.flatMap(talliesOf)) {
    const key = keyOf(tally);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? tally : addTally(sum, tally));
  }
  return inOrder([...sums.values()]);
}

/** What the database holds, in a comparable order. A row of zeros is as good as none. */
export async function storedTallies(db: Database): Promise<readonly Tally[]> {
  const rows = await db.tallies.toArray();
  return inOrder(rows.filter((tally) => votesOf(tally) > 0));
}

function inOrder(tallies: readonly Tally[]): readonly Tally[] {
  return [...tallies].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ bucket, a, b }: Tally): string {
  return JSON.stringify([bucket, a, b]);
}
