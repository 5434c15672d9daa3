import type { JournalEvent } from '@/domain/journal/event';
import type { Tables } from './database';

/** The events of each vote that has any. */
export type SaidOf = ReadonlyMap<string, readonly JournalEvent[]>;

/** Everything that was said of some votes. */
export async function readSaid({ journal }: Tables, voteIds: readonly string[]): Promise<SaidOf> {
  if (voteIds.length === 0) return new Map();
  // One request a vote, all at once: a single cursor over them would wait for the browser at every step.
  const found = await Promise.all(
    voteIds.map(async (voteId) => [voteId, await journal.where('voteId').equals(voteId).toArray()] as const),
  );
  const said = found.filter(([, rows]) => rows.length > 0);
  return new Map(said.map(([voteId, rows]) => [voteId, rows.map(({ event }) => event)]));
}
