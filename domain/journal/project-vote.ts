import type { Category } from '../category';
import type { Guess, Remarks } from '../remarks';
import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';
import type { Vote } from '../vote';
import type { JournalEvent, LeakReview } from './event';
import { inTime } from './in-time';

/** A vote as it stands after everything that was said about it. */
export interface StandingVote extends Omit<Vote, keyof Remarks | 'language' | 'categories'> {
  readonly isWithdrawn: boolean;
  readonly verdict: Verdict;
  /** What the voter said of each leak; those never looked at are missing. */
  readonly reviews: Readonly<Record<number, LeakReview>>;
  readonly language: string | undefined;
  readonly categories: readonly Category[];
  readonly note: string | undefined;
  readonly tags: readonly string[];
  readonly project: string | undefined;
  readonly reasons: readonly string[];
  readonly guess: Guess | undefined;
}

/**
 * Folds the events of one vote into how it stands now, or undefined while its `vote.cast` has not arrived and once it
 * was erased. The events may come in any order and any number of times: they are sorted by time, then id.
 */
export function projectVote(events: readonly JournalEvent[], isRepeat: boolean): StandingVote | undefined {
  if (events.some(({ kind }) => kind === 'vote.erased')) return undefined;
  const ordered = [...events].sort(inTime);
  const cast = ordered.find((event) => event.kind === 'vote.cast');
  if (cast === undefined) return undefined;
  const start: Said = { vote: cast.vote, isWithdrawn: false, reviews: {}, state: undefined };
  return stand(ordered.reduce(say, start), isRepeat);
}

/** What was said so far, the remarks within the vote. `state` is the voter's own verdict. */
interface Said extends Pick<StandingVote, 'isWithdrawn' | 'reviews'> {
  readonly vote: Vote;
  readonly state: Verdict['state'] | undefined;
}

function say(said: Said, event: JournalEvent): Said {
  switch (event.kind) {
    case 'vote.withdrawn':
      return { ...said, isWithdrawn: true };
    case 'vote.restored':
      return { ...said, isWithdrawn: false };
    case 'vote.amended':
      return { ...said, vote: { ...said.vote, ...amendmentOf(event) } };
    case 'vote.judged':
      return { ...said, state: event.state };
    case 'leak.reviewed':
      return { ...said, reviews: { ...said.reviews, [event.leak]: event.review } };
    case 'vote.described':
      return { ...said, vote: { ...said.vote, language: event.language, categories: event.categories } };
    case 'text.erased':
      return { ...said, vote: { ...said.vote, leaks: said.vote.leaks.map(withoutQuote) } };
    default:
      return said;
  }
}

/** What an amendment says; what it leaves out stays as it was. */
function amendmentOf(event: Extract<JournalEvent, { kind: 'vote.amended' }>): Partial<Vote> {
  const { outcome, note, tags, project, reasons, guess } = event;
  const said = { outcome, note, tags, project, reasons, guess };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function withoutQuote(leak: Vote['leaks'][number]): Vote['leaks'][number] {
  return { ...leak, quote: '' };
}

function stand({ vote, state, ...said }: Said, isRepeat: boolean): StandingVote {
  const ruled = judge(vote, { isRepeat, dismissed: dismissedOf(said.reviews) });
  return {
    ...vote,
    language: vote.language,
    categories: vote.categories ?? [],
    note: vote.note || undefined,
    tags: vote.tags ?? [],
    project: vote.project || undefined,
    reasons: vote.reasons ?? [],
    guess: vote.guess,
    ...said,
    verdict: { ...ruled, state: state ?? ruled.state },
  };
}

function dismissedOf(reviews: Said['reviews']): ReadonlySet<number> {
  const dismissed = Object.entries(reviews).filter(([, review]) => review === 'dismissed');
  return new Set(dismissed.map(([leak]) => Number(leak)));
}
