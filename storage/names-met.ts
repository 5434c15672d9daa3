import type { NameMet } from '@/domain/insights/encounters';
import type { Database } from './database';

/** Every name that a vote has, with its first and its last time: three steps in the index a name, and no vote read. */
export async function readNamesMet(db: Database): Promise<readonly NameMet[]> {
  const met: NameMet[] = [];
  for (let last = ''; ; ) {
    const [first] = await db.votes.where('meetings').above([last, []]).limit(1).keys();
    if (!isMeeting(first)) return met;
    const [name, firstMs] = first;
    const [latest] = await db.votes.where('meetings').between([name], [name, []]).reverse().limit(1).keys();
    met.push({ name, firstMs, lastMs: isMeeting(latest) ? latest[1] : firstMs });
    last = name;
  }
}

function isMeeting(key: unknown): key is readonly [name: string, castAtMs: number] {
  return Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'number';
}
