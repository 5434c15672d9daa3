import type { JournalEvent } from './event';

/** Sorts events by time, those of one moment by id, so that every device has them in the same order. */
export function inTime(one: JournalEvent, other: JournalEvent): number {
  if (one.atMs !== other.atMs) return one.atMs - other.atMs;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
