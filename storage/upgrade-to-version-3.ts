import type { Transaction } from 'dexie';
import { deriveAnew } from './derive-anew';
import { tablesOf } from './tables-of';

/**
 * Votes from files left the leak-free board, so where there are any all tallies are counted anew. The journal is not
 * touched; if it cannot be read the browser leaves the database as it was.
 */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  const tables = tablesOf(transaction);
  const imported = await tables.buckets.filter(({ mode }) => mode === 'imported').count();
  if (imported > 0) await deriveAnew(tables);
}
