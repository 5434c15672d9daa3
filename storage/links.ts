import type { Link } from '@/domain/journal/link';
import type { Database } from './database';

/** The links that hold, by name. */
export function readLinks(db: Database): Promise<readonly Link[]> {
  return db.links.orderBy('name').toArray();
}
