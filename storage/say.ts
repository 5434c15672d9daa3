import { eventVersion, type JournalEvent, type Saying } from '@/domain/journal/event';
import type { Database } from './database';
import { readSaid } from './read-said';
import { type Recorded, recordEvents, writtenTables } from './record-events';

/** Who says it, and when. */
export interface Speaker {
  readonly device: string;
  readonly nowMs: number;
  readonly newId: () => string;
}

/** What is said in an event, without its stamp. */
export type Said = Saying | { readonly kind: 'vote.erased' | 'text.erased'; readonly voteId: string };

/**
 * Adds what was said of votes and names to the journal, all of it or nothing. Each event is later than any that speaks
 * of the same, so that the last word stands although a clock was set back.
 */
export function say(db: Database, sayings: readonly Said[], speaker: Speaker): Promise<Recorded> {
  return db.transaction('rw', writtenTables(db), async () => {
    const latest = await readLatest(db, sayings);
    const ids = sayings.map(() => speaker.newId()).sort();
    const events = sayings.map((said, index): JournalEvent => {
      const subject = subjectOf(said);
      const atMs = Math.max(speaker.nowMs, (latest.get(subject) ?? -1) + 1);
      latest.set(subject, atMs);
      return { id: ids[index] ?? speaker.newId(), atMs, device: speaker.device, v: eventVersion, ...said };
    });
    return recordEvents(
      db,
      events.map((event) => ({ event })),
    );
  });
}

/** When something was last said of each subject. */
async function readLatest(db: Database, sayings: readonly Said[]): Promise<Map<string, number>> {
  const voteIds = new Set(sayings.flatMap((said) => ('voteId' in said ? said.voteId : [])));
  const ofVotes = [...(await readSaid(db, [...voteIds])).values()].flat();
  const links = sayings.some((said) => 'name' in said)
    ? (await db.journal.where('about').equals('link').toArray()).map(({ event }) => event)
    : [];
  const latest = new Map<string, number>();
  for (const event of [...ofVotes, ...links]) {
    const subject = subjectOf(event);
    latest.set(subject, Math.max(event.atMs, latest.get(subject) ?? 0));
  }
  return latest;
}

function subjectOf(event: Said | JournalEvent): string {
  if (event.kind === 'vote.cast') return event.vote.id;
  if ('voteId' in event) return event.voteId;
  return 'name' in event ? `name ${event.name}` : '';
}
