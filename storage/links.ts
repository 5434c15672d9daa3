import type { JournalEvent } from '@/domain/journal/event';
import { inTime } from '@/domain/journal/in-time';
import type { Link } from '@/domain/journal/link';
import type { Database } from './database';

/** The links that hold, by name. */
export function readLinks(db: Database): Promise<readonly Link[]> {
  return db.links.orderBy('name').toArray();
}

/** Everything that was ever said of names, oldest first. */
export async function readLinkHistory(db: Database): Promise<readonly JournalEvent[]> {
  const rows = await db.journal.where('about').equals('link').toArray();
  return rows.map(({ event }) => event).sort(inTime);
}
