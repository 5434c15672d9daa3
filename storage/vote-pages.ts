import { isVoteSelected, type Selection } from '@/domain/journal/bucket';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Database } from './database';

const pageSize = 2000;

/**
 * The votes of a selection in the order they were cast, some thousands at a time by the index of casting times, so
 * that memory never holds more of them. Aborting ends it between two pages.
 */
export async function* votePagesOf(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
): AsyncGenerator<readonly StandingVote[]> {
  const { fromMs = 0, beforeMs = Number.MAX_SAFE_INTEGER } = selection;
  let start: [number, string] = [fromMs, ''];
  for (;;) {
    signal.throwIfAborted();
    const page = await db.votes
      .where('[castAtMs+id]')
      .between(start, [beforeMs, ''], false)
      .limit(pageSize)
      .toArray();
    yield page.filter((vote) => isVoteSelected(selection, vote));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    // The next page begins after the last vote of this one.
    start = [last.castAtMs, last.id];
  }
}
