import { momentText } from '@/components/moment-text';
import { VerdictNote } from '@/components/verdict-note';
import { filterLeaks, type LeakFilter } from '@/domain/insights/leak-keys';
import { text } from '@/platform/text';
import type { LeakyVote } from '@/storage/leaks';
import { hashOf } from '../route';
import { JudgeSelect, type JudgeSelectProps } from './judge-select';
import { LeakItem, type LeakItemProps } from './leak-item';

export interface LeakyVoteActions
  extends Pick<LeakItemProps, 'onReview'>,
    Pick<JudgeSelectProps, 'onJudge'> {}

export interface LeakyVoteItemProps extends LeakyVoteActions, LeakyVote {
  readonly filter: LeakFilter;
  readonly nowMs: number;
}

/** A vote with those of its findings that the filter asks for. */
export function LeakyVoteItem({ vote, turns, filter, nowMs, onReview, onJudge }: LeakyVoteItemProps) {
  const { a, b } = vote.models;
  return (
    <li class="leaky-vote">
      <h2>
        <a href={hashOf({ view: 'vote', voteId: vote.id })}>
          <bdi>{a}</bdi> {text('against')} <bdi>{b}</bdi>
        </a>
      </h2>
      <p class="leak-facts">
        <time dateTime={new Date(vote.castAtMs).toISOString()}>
          {text('momentAtHost', momentText(vote.castAtMs, nowMs), vote.arena)}
        </time>
        {vote.isWithdrawn ? <span>{text('withdrawn')}</span> : <VerdictNote verdict={vote.verdict} />}
        <JudgeSelect {...{ vote, onJudge }} />
      </p>
      <ol>
        {filterLeaks(vote, filter).map(([leak, finding]) => (
          <LeakItem key={leak} {...{ vote, leak, finding, turns, onReview }} />
        ))}
      </ol>
    </li>
  );
}
