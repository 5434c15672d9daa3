import { formatShare } from '@/components/format';
import { type TextKey, text } from '@/platform/text';
import type { Doing, Progress } from './jobs';

const names: Readonly<Record<Doing, TextKey>> = {
  plan: 'jobPlan',
  import: 'jobImport',
  undo: 'jobUndo',
  takeBack: 'jobUndo',
  backup: 'jobBackup',
  export: 'jobExport',
  sync: 'jobSync',
  count: 'jobCount',
  erase: 'jobErase',
  eraseAll: 'jobErase',
  texts: 'jobTexts',
  check: 'jobCheck',
  rebuild: 'jobRebuild',
};

export interface JobBarProps {
  readonly name: Doing;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and the way out of it. */
export function JobBar({ name, progress: { done, of }, onCancel }: JobBarProps) {
  const share = of > 0 ? Math.min(1, done / of) : undefined;
  return (
    <div class="job-bar late">
      <p>
        {text(names[name])}
        {share !== undefined && <span class="job-share"> {formatShare(share)}</span>}
      </p>
      <progress aria-label={text(names[name])} {...(share !== undefined && { value: share })} max={1} />
      <button type="button" onClick={onCancel}>
        {text('cancel')}
      </button>
    </div>
  );
}
