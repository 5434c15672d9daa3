import { type Database, openDatabase } from '@/storage/database';

/** Runs `use` on a database of its own, which is gone afterwards. */
export async function withDatabase(
  use: (db: Database) => Promise<void>,
  name: string = crypto.randomUUID(),
): Promise<void> {
  const db = openDatabase(name);
  try {
    await use(db);
  } finally {
    await db.delete();
  }
}
