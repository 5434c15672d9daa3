import type { Database } from './database';
import { deriveAnew } from './derive-anew';
import { writtenTables } from './record-events';
import type { Watch } from './watch';

/**
 * Derives votes, tallies and links anew from the journal, in one transaction: it ends as a whole, or changes nothing
 * when it fails or is broken off.
 * Writing waits meanwhile, a minute or so for 100,000 votes; what is cast then waits in the outbox.
 */
export async function rebuild(db: Database, watch?: Watch): Promise<void> {
  // Dexie keeps a transaction alive across awaits only if it is handed an async function.
  await db.transaction('rw', writtenTables(db), async () => deriveAnew(db, watch));
}
