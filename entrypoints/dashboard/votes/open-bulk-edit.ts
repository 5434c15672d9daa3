import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BulkPlan } from '@/domain/insights/bulk-edit';
import { readVotes } from '@/storage/find-votes';
import { liveFor } from '@/storage/live';
import type { Desk } from '../desk';
import type { BulkActions } from './votes-view';

/** The votes that are selected, and the last edit of several while it can be undone. */
export function openBulkEdit({ db, change, fail }: Desk): ReadonlySignal<BulkActions> {
  const selected = signal<ReadonlySet<string>>(new Set());
  const done = signal<BulkPlan | undefined>(undefined);
  const votes = liveFor(selected, (ids) => readVotes(db, [...ids]), [], fail('database'));
  return computed(() => ({
    selected: selected.value,
    votes: votes.value,
    done: done.value,
    onSelect: (voteIds, isSelected) => {
      const ids = new Set(selected.peek());
      for (const id of voteIds) isSelected ? ids.add(id) : ids.delete(id);
      selected.value = ids;
    },
    onApply: (plan) => {
      done.value = plan;
      void change('journal.say', { sayings: [...plan.sayings] }, 'statusBulk');
    },
    onErase: (depth) => {
      const voteIds = [...selected.peek()];
      done.value = undefined;
      if (depth === 'votes') selected.value = new Set();
      void change('journal.erase', { depth, scope: { voteIds } }, 'statusErased');
    },
    onUndo: (plan) => {
      done.value = undefined;
      void change('journal.say', { sayings: [...plan.undo] }, 'statusBulkUndone');
    },
  }));
}
