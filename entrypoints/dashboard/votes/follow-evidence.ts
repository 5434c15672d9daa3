import { computed, type ReadonlySignal } from '@preact/signals';
import { readHistory } from '@/storage/leaks';
import { liveFor } from '@/storage/live';
import { readTexts } from '@/storage/votes';
import type { Desk } from '../desk';
import type { VoteDetails } from '../leaks/vote-evidence';

/** What is kept of one vote; undefined until it was read, or without a vote. */
export function followEvidence(
  { db, fail }: Desk,
  voteId: ReadonlySignal<string | undefined>,
): ReadonlySignal<VoteDetails | undefined> {
  const read = liveFor(
    voteId,
    async (id) => {
      if (id === undefined) return undefined;
      return { id, details: { turns: await readTexts(db, id), history: await readHistory(db, id) } };
    },
    undefined,
    fail('database'),
  );
  return computed(() => (read.value?.id === voteId.value ? read.value?.details : undefined));
}
