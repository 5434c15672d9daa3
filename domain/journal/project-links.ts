import type { JournalEvent } from './event';
import { inTime } from './in-time';
import type { Link } from './link';

/** The links that hold, by name: for each name the last that was said of it. The events may come in any order. */
export function projectLinks(events: readonly JournalEvent[]): readonly Link[] {
  const links = new Map<string, Link | undefined>();
  for (const event of [...events].sort(inTime)) {
    if (event.kind === 'model.unlinked') links.set(event.name, undefined);
    if (event.kind !== 'model.linked') continue;
    const { name, to, relation, source, sourceDate, atMs } = event;
    links.set(name, { name, to, relation, source, sourceDate, atMs });
  }
  return [...links.values()]
    .filter((link) => link !== undefined)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
