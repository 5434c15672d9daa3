import { computed, signal } from '@preact/signals';
import { liveFor } from '@/storage/live';
import { readVotePage } from '@/storage/vote-page';
import type { View } from '../view';
import { followEvidence } from './follow-evidence';
import { openBulkEdit } from './open-bulk-edit';
import { voteChanges } from './vote-changes';
import { VotesView } from './votes-view';

/** The list of all votes, one of them opened. */
export const openVotesView: View<'votes'>['open'] = (desk, route) => {
  const { db, fail, failures, now } = desk;
  const openVote = signal<string | undefined>(undefined);
  const page = computed(() => route.value.page);
  const votePage = liveFor(page, (number) => readVotePage(db, number), undefined, fail('database'));
  const texts = followEvidence(desk, openVote);
  const changes = voteChanges(desk);
  const bulk = openBulkEdit(desk);
  return () => (
    <VotesView
      votePage={votePage.value}
      isUnread={failures.value.database !== undefined}
      nowMs={now.value}
      openVote={openVote.value}
      texts={texts.value}
      onToggle={(voteId) => {
        openVote.value = openVote.value === voteId ? undefined : voteId;
      }}
      bulk={bulk.value}
      {...changes}
    />
  );
};
