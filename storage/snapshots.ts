import type { Database, Snapshot } from './database';

/** So many leaderboards are kept: the boards one goes back and forth between. */
const mostKept = 16;

/**
 * The leaderboard that was kept under a key, whatever its revision; undefined when there is none, or when it was
 * computed by other code or with another seed.
 */
export async function findSnapshot(
  db: Database,
  { key, algorithmVersion, seed }: Pick<Snapshot, 'key' | 'algorithmVersion' | 'seed'>,
): Promise<Snapshot | undefined> {
  const kept = await db.snapshots.get(key);
  return kept?.algorithmVersion === algorithmVersion && kept.seed === seed ? kept : undefined;
}

/** Keeps a leaderboard in place of an older one with the same key, and forgets those kept longest ago. */
export async function keepSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  await db.transaction('rw', db.snapshots, async () => {
    const known = await db.snapshots.get(snapshot.key);
    if (known && isNewer(known, snapshot)) return;
    await db.snapshots.put(snapshot);
    const tooMany = (await db.snapshots.count()) - mostKept;
    if (tooMany <= 0) return;
    const oldest = await db.snapshots.orderBy('keptAtMs').limit(tooMany).primaryKeys();
    await db.snapshots.bulkDelete(oldest);
  });
}

/** Two pages may compute the same leaderboard; the one that read more of the votes is right. */
function isNewer(known: Snapshot, other: Snapshot): boolean {
  return known.algorithmVersion === other.algorithmVersion && known.revision > other.revision;
}
