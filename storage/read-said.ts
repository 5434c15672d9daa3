import type { JournalEvent } from '@/domain/journal/event';
import type { Tables } from './database';

/** The events of each vote that has any. */
export type SaidOf = ReadonlyMap<string, readonly JournalEvent[]>;

/** Everything that was said of some votes. */
export async function readSaid({ journal }: Tables, voteIds: readonly string[]): Promise<SaidOf> {
  if (voteIds.length === 0) return new Map();
  const rows = await journal
    .where('voteId')
    .anyOf([...voteIds])
    .toArray();
  const said = new Map<string, JournalEvent[]>();
  for (const { voteId = '', event } of rows) {
    const events = said.get(voteId);
    if (events === undefined) said.set(voteId, [event]);
    else events.push(event);
  }
  return said;
}
