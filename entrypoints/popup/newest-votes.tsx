import { EmptyState } from '@/components/empty-state';
import { formatCount } from '@/components/format';
import { VoteList } from '@/components/vote-list';
import { text } from '@/platform/text';
import type { PopupProps } from './popup';

export function NewestVotes({ counts, votes, nowMs, failures, onWithdraw, onRestore }: PopupProps) {
  if (votes === undefined || counts === undefined) {
    return failures.database === undefined ? <p class="muted late">{text('loading')}</p> : null;
  }
  return (
    <section aria-labelledby="newest-votes">
      <div class="popup-heading">
        <h2 id="newest-votes">{text('votesNewest')}</h2>
        <p class="muted">{text('votesToday', formatCount(counts.since), formatCount(counts.total))}</p>
      </div>
      {votes.length === 0 ? (
        <EmptyState title={text('votesNone')} hint={text('votesNoneHint')}>
          <a href="practice.html" target="_blank" rel="noopener">
            {text('welcomeTry')}
          </a>
        </EmptyState>
      ) : (
        <VoteList {...{ votes, nowMs, onWithdraw, onRestore }} />
      )}
    </section>
  );
}
