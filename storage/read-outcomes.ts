import type { Selection } from '@/domain/journal/bucket';
import type { OutcomeRow } from '@/domain/ranking/pair-row';
import type { Database } from './database';
import { votePagesOf } from './vote-pages';

/** Who met whom and how it ended, in the order of the votes: all that a history is made of. */
export async function readOutcomes(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
): Promise<readonly OutcomeRow[]> {
  const rows: OutcomeRow[] = [];
  const names = new Map<string, string>();
  // Each page brings names of its own; one copy of each is enough.
  const known = (name: string) => names.get(name) ?? names.set(name, name).get(name) ?? name;
  for await (const page of votePagesOf(db, selection, signal)) {
    for (const { models, outcome } of page) {
      if (models.a !== models.b) rows.push({ a: known(models.a), b: known(models.b), outcome });
    }
  }
  return rows;
}
