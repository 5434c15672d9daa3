import { useSignal } from '@preact/signals';
import { countText } from '@/components/count-text';
import { type BulkEdit, type BulkPlan, planBulkEdit } from '@/domain/insights/bulk-edit';
import type { ErasureDepth } from '@/domain/journal/erasure';
import type { StandingVote } from '@/domain/journal/project-vote';
import { tagsIn } from '@/domain/tags-in';
import { text } from '@/platform/text';
import './amend-form.css';
import { EraseButtons } from './erase-buttons';

export interface BulkBarProps {
  readonly votes: readonly StandingVote[];
  /** The last edit while it can be undone. */
  readonly done: BulkPlan | undefined;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onApply: (plan: BulkPlan) => void;
  readonly onUndo: (plan: BulkPlan) => void;
  /** Erases the selected votes, or their texts, for good. */
  readonly onErase: (depth: ErasureDepth) => void;
}

const kinds = [
  'tag',
  'untag',
  'project',
  'withdraw',
  'restore',
  'counts',
  'suspect',
  'void',
  'rules',
] as const;
type Kind = (typeof kinds)[number];
const kindTexts = {
  tag: 'bulkTag',
  untag: 'bulkUntag',
  project: 'bulkProject',
  withdraw: 'bulkWithdraw',
  restore: 'bulkRestore',
  counts: 'bulkCounts',
  suspect: 'bulkSuspect',
  void: 'bulkVoid',
  rules: 'bulkRules',
} as const;

/** Edits the selected votes at once: says what it would change, does it on request, and undoes it as a whole. */
export function BulkBar({ votes, done, onSelectAll, onClear, onApply, onUndo, onErase }: BulkBarProps) {
  const kind = useSignal<Kind>('tag');
  const word = useSignal('');
  const edit = editOf(kind.value, word.value.trim());
  const plan = edit && planBulkEdit(votes, edit);
  const needsWord = ['tag', 'untag', 'project'].includes(kind.value);
  return (
    <section class="bulk" aria-label={text('bulkHeading')}>
      <p>
        <button type="button" onClick={onSelectAll}>
          {text('bulkSelectAll')}
        </button>{' '}
        {votes.length > 0 && (
          <button type="button" onClick={onClear}>
            {text('bulkClear')}
          </button>
        )}{' '}
        {done !== undefined && (
          <button type="button" onClick={() => onUndo(done)}>
            {countText('bulkUndo', done.sayings.length)}
          </button>
        )}
      </p>
      {votes.length > 0 && (
        <form
          class="amend fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (plan && plan.sayings.length > 0) onApply(plan);
          }}
        >
          <label>
            {countText('bulkSelected', votes.length)}
            <select
              value={kind.value}
              onChange={({ currentTarget: { value } }) => {
                kind.value = kinds.find((one) => one === value) ?? 'tag';
              }}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {text(kindTexts[one])}
                </option>
              ))}
            </select>
          </label>
          {needsWord && (
            <label>
              {text(kind.value === 'project' ? 'filterProject' : 'filterTag')}
              <input
                maxLength={60}
                value={word.value}
                onInput={({ currentTarget: { value } }) => {
                  word.value = value;
                }}
              />
            </label>
          )}
          <button type="submit" disabled={plan === undefined || plan.sayings.length === 0}>
            {text('bulkApply')}
          </button>
          <span class="muted" role="status">
            {plan && countText('bulkPreview', plan.sayings.length)}
          </span>
        </form>
      )}
      {votes.length > 0 && <EraseButtons count={votes.length} hasTexts onErase={onErase} />}
    </section>
  );
}

/** Undefined while a tag is to be named. */
function editOf(kind: Kind, word: string): BulkEdit | undefined {
  switch (kind) {
    case 'tag':
    case 'untag': {
      const tags = tagsIn(word);
      return tags.length === 0 ? undefined : { kind, tags };
    }
    case 'project':
      return { kind, project: word };
    case 'withdraw':
    case 'restore':
      return { kind };
    case 'rules':
      return { kind: 'judge', state: undefined };
    default:
      return { kind: 'judge', state: kind };
  }
}
