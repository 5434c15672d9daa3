import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';
import type { Vote } from '../vote';
import type { JournalEvent } from './event';

/** A vote as it stands after everything that was said about it. */
export interface StandingVote extends Vote {
  readonly isWithdrawn: boolean;
  readonly verdict: Verdict;
  readonly note: string | undefined;
}

/**
 * Folds the events of one vote into how it stands now, or undefined while its `vote.cast` has not arrived.
 * The events may come in any order and any number of times: they are sorted by time, then id.
 */
export function projectVote(events: readonly JournalEvent[], isRepeat: boolean): StandingVote | undefined {
  const ordered = [...events].sort(byTime);
  const cast = ordered.find((event) => event.kind === 'vote.cast');
  if (cast === undefined) return undefined;
  const { vote } = cast;
  const start = { ...vote, isWithdrawn: false, verdict: judge(vote, isRepeat), note: undefined };
  return ordered.reduce<StandingVote>((standing, event) => apply(standing, event, start.verdict), start);
}

function apply(vote: StandingVote, event: JournalEvent, ruled: Verdict): StandingVote {
  switch (event.kind) {
    case 'vote.cast':
      return vote;
    case 'vote.withdrawn':
      return { ...vote, isWithdrawn: true };
    case 'vote.restored':
      return { ...vote, isWithdrawn: false };
    case 'vote.amended':
      return { ...vote, outcome: event.outcome ?? vote.outcome, note: event.note ?? vote.note };
    case 'vote.judged':
      return { ...vote, verdict: { ...ruled, state: event.state ?? ruled.state } };
  }
}

function byTime(one: JournalEvent, other: JournalEvent): number {
  if (one.atMs !== other.atMs) return one.atMs - other.atMs;
  return one.id < other.id ? -1 : 1;
}
