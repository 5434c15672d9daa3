import { formatMoment } from '@/components/format';
import type { JournalEvent } from '@/domain/journal/event';
import type { StandingVote } from '@/domain/journal/project-vote';
import { text } from '@/platform/text';
import { kindText, sideText } from './leak-words';

export interface VoteHistoryProps {
  readonly vote: StandingVote;
  /** Oldest first. */
  readonly history: readonly JournalEvent[];
  readonly nowMs: number;
}

/** What was said of a vote since it was cast. Nothing of it is ever overwritten. */
export function VoteHistory({ vote, history, nowMs }: VoteHistoryProps) {
  return (
    <ol class="history">
      {history.map((event) => (
        <li key={event.id}>
          <time class="muted" dateTime={new Date(event.atMs).toISOString()}>
            {formatMoment(event.atMs, nowMs)}
          </time>{' '}
          <bdi>{eventText(vote, event)}</bdi>
        </li>
      ))}
    </ol>
  );
}

const reviewKeys = {
  confirmed: 'historyConfirmed',
  dismissed: 'historyDismissed',
  open: 'historyReopened',
} as const;
const stateKeys = { counts: 'verdictCounts', suspect: 'verdictSuspect', void: 'verdictVoid' } as const;

function eventText(vote: StandingVote, event: JournalEvent): string {
  switch (event.kind) {
    case 'vote.cast':
      return text('historyCast');
    case 'vote.withdrawn':
      return text('historyWithdrawn');
    case 'vote.restored':
      return text('historyRestored');
    case 'vote.judged':
      return event.state === undefined
        ? text('historyUnjudged')
        : text('historyJudged', text(stateKeys[event.state]));
    case 'leak.reviewed':
      return text(reviewKeys[event.review], findingText(vote, event.leak));
    default:
      return text('historyAmended');
  }
}

function findingText({ leaks }: StandingVote, leak: number): string {
  const finding = leaks[leak];
  if (finding === undefined) return '';
  const { side, kind } = finding;
  return side === undefined ? kindText(kind) : text('findingOfSide', sideText(side), kindText(kind));
}
