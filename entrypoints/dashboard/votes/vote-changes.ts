import type { Desk } from '../desk';
import type { VoteViewProps } from './vote-view';

const reviewDone = {
  confirmed: 'statusConfirmed',
  dismissed: 'statusDismissed',
  open: 'statusReopened',
} as const;

/** What a voter can change about a vote, wherever it is shown. */
export function voteChanges({
  change,
}: Desk): Pick<VoteViewProps, 'onWithdraw' | 'onRestore' | 'onReview' | 'onJudge' | 'onAmend' | 'onErase'> {
  return {
    onWithdraw: (voteId) => void change('vote.withdraw', { voteId }, 'statusWithdrawn'),
    onRestore: (voteId) => void change('vote.restore', { voteId }, 'statusRestored'),
    onReview: (leak) => void change('leak.review', leak, reviewDone[leak.review]),
    onJudge: (voteId, state) =>
      void change('vote.judge', state === undefined ? { voteId } : { voteId, state }, 'statusJudged'),
    onAmend: (voteId, amendment) =>
      void change(
        'journal.say',
        { sayings: [{ kind: 'vote.amended', voteId, ...amendment }] },
        'statusAmended',
      ),
    onErase: (voteId, depth) =>
      void change('journal.erase', { depth, scope: { voteIds: [voteId] } }, 'statusErased'),
  };
}
