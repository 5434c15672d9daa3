import type { Database } from './database';

/** Every arena that a vote is from, in order: one step in the index for each, and no other vote is read. */
export async function readArenas(db: Database): Promise<readonly string[]> {
  const arenas: string[] = [];
  for (;;) {
    const last = arenas.at(-1);
    const index = db.votes.where('[arena+battleId+turn]');
    const next = await (last === undefined ? index.above([]) : index.above([last, []])).first();
    if (next === undefined) return arenas;
    arenas.push(next.arena);
  }
}
