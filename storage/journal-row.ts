import { type JournalEvent, voteIdOf } from '@/domain/journal/event';
import type { JournalRow } from './database';

/** An event with what it is found by. */
export function journalRow(event: JournalEvent): JournalRow {
  const voteId = voteIdOf(event);
  if (voteId !== undefined) return { id: event.id, voteId, event };
  return { id: event.id, about: event.kind === 'import.done' ? 'import' : 'link', event };
}
