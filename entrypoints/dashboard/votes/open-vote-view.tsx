import { computed } from '@preact/signals';
import { readVote } from '@/storage/leaks';
import { liveFor } from '@/storage/live';
import type { View } from '../view';
import { followEvidence } from './follow-evidence';
import { voteChanges } from './vote-changes';
import { VoteView } from './vote-view';

/** One vote, by its id. */
export const openVoteView: View<'vote'>['open'] = (desk, route) => {
  const { db, fail, failures, now } = desk;
  const voteId = computed(() => route.value.voteId);
  const found = liveFor(
    voteId,
    async (id) => ({ id, vote: await readVote(db, id) }),
    undefined,
    fail('database'),
  );
  const texts = followEvidence(desk, voteId);
  const changes = voteChanges(desk);
  return () => (
    <VoteView
      found={found.value?.id === voteId.value ? found.value : undefined}
      texts={texts.value}
      isUnread={failures.value.database !== undefined}
      nowMs={now.value}
      {...changes}
    />
  );
};
