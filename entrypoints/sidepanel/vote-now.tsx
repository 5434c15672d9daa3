import { VoteItem, type VoteItemActions } from '@/components/vote-item';
import '@/components/vote-list.css';
import type { StandingVote } from '@/domain/journal/project-vote';
import { text } from '@/platform/text';
import { LeakItem } from '../dashboard/leaks/leak-item';
import { LeakKeys } from '../dashboard/leaks/leak-keys';
import type { VoteDetails, VoteEvidenceProps } from '../dashboard/leaks/vote-evidence';
import { AmendForm, type AmendFormProps } from '../dashboard/votes/amend-form';

export interface VoteNowProps extends VoteItemActions, VoteDetails, Pick<VoteEvidenceProps, 'onReview'> {
  readonly vote: StandingVote;
  readonly nowMs: number;
  readonly onAmend: AmendFormProps['onAmend'];
}

/** The vote that ended the battle, now with its names: its leaks in full, and what the voter has to say of it. */
export function VoteNow({ vote, turns, history, nowMs, onReview, onAmend, ...actions }: VoteNowProps) {
  return (
    <>
      <section aria-labelledby="vote-now">
        <h2 id="vote-now">{text('voteHeading')}</h2>
        <VoteItem {...{ vote, nowMs, ...actions }} isOpen={false} />
        <p>
          <a href={`dashboard.html#votes/${vote.id}`} target="_blank" rel="noreferrer">
            {text('panelVoteLink')}
          </a>
        </p>
      </section>
      {vote.leaks.length > 0 && (
        <section aria-labelledby="vote-leaks">
          <h2 id="vote-leaks">{text('leakFindings')}</h2>
          <LeakKeys class="panel-leaks" label={text('leakFindings')} onReview={onReview}>
            {vote.leaks.map((finding, leak) => (
              <LeakItem key={leak} {...{ vote, leak, finding, turns, onReview }} />
            ))}
          </LeakKeys>
        </section>
      )}
      <section aria-labelledby="vote-amend">
        <h2 id="vote-amend">{text('amendHeading')}</h2>
        {/* A vote that was changed meanwhile is shown anew, with nothing half written. */}
        <AmendForm key={`${vote.id} ${history.length}`} {...{ vote, onAmend }} />
      </section>
    </>
  );
}
