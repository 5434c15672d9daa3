import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';
import type { Vote } from '../vote';
import type { JournalEvent, LeakReview } from './event';

/** A vote as it stands after everything that was said about it. */
export interface StandingVote extends Vote {
  readonly isWithdrawn: boolean;
  readonly verdict: Verdict;
  /** What the voter said of each leak; those never looked at are missing. */
  readonly reviews: Readonly<Record<number, LeakReview>>;
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
  const start: Said = { vote: cast.vote, isWithdrawn: false, reviews: {}, note: undefined, state: undefined };
  return stand(ordered.reduce(say, start), isRepeat);
}

/** What was said so far. `state` is the voter's own verdict. */
interface Said extends Pick<StandingVote, 'isWithdrawn' | 'reviews' | 'note'> {
  readonly vote: Vote;
  readonly state: Verdict['state'] | undefined;
}

function say(said: Said, event: JournalEvent): Said {
  switch (event.kind) {
    case 'vote.cast':
      return said;
    case 'vote.withdrawn':
      return { ...said, isWithdrawn: true };
    case 'vote.restored':
      return { ...said, isWithdrawn: false };
    case 'vote.amended':
      return {
        ...said,
        vote: { ...said.vote, outcome: event.outcome ?? said.vote.outcome },
        note: event.note ?? said.note,
      };
    case 'vote.judged':
      return { ...said, state: event.state };
    case 'leak.reviewed':
      return { ...said, reviews: { ...said.reviews, [event.leak]: event.review } };
  }
}

function stand({ vote, state, ...said }: Said, isRepeat: boolean): StandingVote {
  const ruled = judge(vote, { isRepeat, dismissed: dismissedOf(said.reviews) });
  return { ...vote, ...said, verdict: { ...ruled, state: state ?? ruled.state } };
}

function dismissedOf(reviews: Said['reviews']): ReadonlySet<number> {
  const dismissed = Object.entries(reviews).filter(([, review]) => review === 'dismissed');
  return new Set(dismissed.map(([leak]) => Number(leak)));
}

function byTime(one: JournalEvent, other: JournalEvent): number {
  if (one.atMs !== other.atMs) return one.atMs - other.atMs;
  return one.id < other.id ? -1 : 1;
}
