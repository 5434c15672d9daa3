import { computed, signal } from '@preact/signals';
import { followSteps } from '@/components/follow-steps';
import { type FoundVotes, findVotes, readVotes } from '@/storage/find-votes';
import { live, liveFor } from '@/storage/live';
import { readBuckets } from '@/storage/tallies';
import { facetValues } from '../facet-values';
import type { View } from '../view';
import { followEvidence } from './follow-evidence';
import { openBulkEdit } from './open-bulk-edit';
import { voteChanges } from './vote-changes';
import { votesHash } from './votes-route';
import { VotesView } from './votes-view';

/** The list of all votes, one of them opened. */
export const openVotesView: View<'votes'>['open'] = (desk, route) => {
  const { db, fail, failures, now } = desk;
  const openVote = signal<string | undefined>(undefined);
  const shownIds = signal<readonly string[]>([]);
  // Goes up with every vote that comes, leaves or moves, and so begins the search anew.
  const buckets = live(() => readBuckets(db), undefined, fail('database'));
  const asked = computed(() =>
    buckets.value === undefined ? undefined : { filter: route.value.filter, buckets: buckets.value },
  );
  const found = followSteps<NonNullable<typeof asked.value>, FoundVotes>(
    asked,
    ({ filter }, _, abort) => findVotes(db, filter, abort),
    fail('database'),
  );
  const shown = liveFor(shownIds, (ids) => readVotes(db, ids), [], fail('database'));
  const shownById = computed(() => new Map(shown.value.map((vote) => [vote.id, vote])));
  const arenas = computed(() => [...new Set(buckets.value?.map(({ arena }) => arena))].sort());
  const facets = computed(() => ({
    tag: facetValues(buckets.value ?? [], 'tag'),
    project: facetValues(buckets.value ?? [], 'project'),
    language: facetValues(buckets.value ?? [], 'language'),
  }));
  const texts = followEvidence(desk, openVote);
  const changes = voteChanges(desk);
  const bulk = openBulkEdit(desk);
  return () => (
    <VotesView
      filter={route.value.filter}
      arenas={arenas.value}
      facets={facets.value}
      onFilter={(filter) => {
        // Every letter of a search would be a step back otherwise.
        location.replace(votesHash(filter));
      }}
      found={found.value}
      shown={shownById.value}
      onShown={(ids) => {
        shownIds.value = ids;
      }}
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
