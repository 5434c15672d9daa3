import { Dexie } from 'dexie';
import version1 from '@/test/fixtures/databases/version-1.json';

/** The tables of version 1, as they were released. */
const stores = {
  journal: 'id, voteId',
  texts: 'voteId',
  votes: 'id, castAtMs, [castAtMs+id], [arena+battleId+turn], *leakKeys',
  tallies: '[bucket+a+b]',
  buckets: 'id',
  models: 'name',
  snapshots: 'key, keptAtMs',
};

/** Rows by table, as version 1 of the extension wrote them. */
export type OldRows = { readonly [T in keyof typeof version1]: readonly object[] };

export const oldRows: OldRows = version1;

/** Makes a database of version 1 with these rows in it, and closes it. */
export async function makeOldDatabase(name: string, rows: OldRows = oldRows): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(stores);
  for (const [table, its] of Object.entries(rows)) await db.table(table).bulkAdd([...its]);
  db.close();
}

/** Everything in a database of version 1, and its version as the browser counts. */
export async function readOldDatabase(name: string): Promise<{ version: number; rows: OldRows }> {
  const db = new Dexie(name);
  db.version(1).stores(stores);
  const read = async (table: string) => [table, await db.table(table).toArray()] as const;
  const rows = Object.fromEntries(await Promise.all(Object.keys(stores).map(read)));
  const { version } = db.backendDB();
  db.close();
  return { version, rows: rows as unknown as OldRows };
}
