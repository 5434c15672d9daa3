import { dropLetter, type Letter, readLetters } from '@/messaging/outbox';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { readTextRule, textsByRule } from '@/storage/text-rule';
import { recordVote } from '@/storage/votes';

/**
 * Files every vote that waits in extension storage. A letter goes only once its vote is in the journal; one that
 * cannot be filed does not hold up the others. Throws when any could not.
 */
export async function emptyOutbox(db: Database): Promise<void> {
  const device = await readDevice();
  const letters = await readLetters();
  const results = await Promise.allSettled(letters.map((letter) => file(db, letter, device)));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function file(db: Database, { vote, turns }: Letter, device: string): Promise<void> {
  await recordVote(db, vote, await textsByRule(turns, await readTextRule()), device);
  await dropLetter(vote.id);
}
