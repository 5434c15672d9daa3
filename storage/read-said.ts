import type { JournalEvent } from '@/domain/journal/event';
import type { Tables } from './database';

/** The events of each vote that has any. */
export type SaidOf = ReadonlyMap<string, readonly JournalEvent[]>;

/**
 * Everything that was said of some votes. One request a vote, all at once: a cursor over all of them would wait for
 * each step.
 */
export async function readSaid({ journal }: Tables, voteIds: readonly string[]): Promise<SaidOf> {
  const rows = await Promise.all(voteIds.map((id) => journal.where('voteId').equals(id).toArray()));
  return new Map(
    voteIds.flatMap((id, index) => {
      const events = rows[index]?.map(({ event }) => event) ?? [];
      return events.length === 0 ? [] : [[id, events] as const];
    }),
  );
}
